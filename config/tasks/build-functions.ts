import { statSync } from 'node:fs'
import path from 'node:path'
import { FUNCTIONS_OUT, buildFunctions, cutFromEnvironment, functionNames } from '../functions'

const main = async (): Promise<void> => {
  const built = await buildFunctions()
  console.log(`云函数（${cutFromEnvironment()}）：`)
  for (const name of functionNames()) {
    const kilobytes = Math.round(statSync(path.join(FUNCTIONS_OUT, name, 'index.js')).size / 1000)
    console.log(
      `  ${name.padEnd(10)} ${String(kilobytes).padStart(5)} KB  ${built.includes(name) ? '' : '（未变）'}`,
    )
  }
}

void main()
