import { spawnSync } from 'node:child_process'
import path from 'node:path'

const onWindows = process.platform === 'win32'

/** Runs an installed command-line tool with our terminal; answers whether it succeeded. */
export const runTool = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean => {
  const command = path.resolve('node_modules/.bin', onWindows ? `${name}.cmd` : name)
  const { status } = spawnSync(command, [...args], {
    stdio: 'inherit',
    shell: onWindows,
    env: { ...process.env, ...env },
  })
  return status === 0
}
