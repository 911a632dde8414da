import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** What `npm run build:*` wrote: tests of a build read it and never make it. */
export const built = {
  root,
  weapp: path.join(root, 'dist/weapp'),
  h5: path.join(root, 'dist/h5'),
  functions: path.join(root, 'dist/cloudfunctions'),
} as const

/** Every file below a folder, by its path from there, with slashes. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder))
    throw new Error(`${folder} is missing: run "npm test", which builds what its layers need`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
}

export function bytesOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
}
