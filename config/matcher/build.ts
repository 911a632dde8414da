import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeModel } from './make-model'
import { FOLDER } from './sources'

/** Writes `model.json`, or with `--check` says whether it still equals its sources. */
const file = path.join(FOLDER, 'model.json')
const built = `${JSON.stringify(makeModel())}\n`

if (process.argv.includes('--check')) {
  const equal = readFileSync(file, 'utf8') === built
  console.log(equal ? 'model.json equals its sources' : 'model.json differs from its sources: run the build')
  process.exitCode = equal ? 0 : 1
} else {
  writeFileSync(file, built)
  console.log(`model.json: ${built.length} characters, ${Buffer.byteLength(built)} bytes`)
}
