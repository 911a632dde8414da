import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { type Cut, sdkCut } from './bundle/sdk-cut'
import { fingerprint, lastNote, writeNote } from './tasks/fingerprint'

const SOURCES = 'cloudfunctions'
export const FUNCTIONS_OUT = 'dist/cloudfunctions'
// Whatever else decides a bundle: import aliases, compiler settings, versions, the cut itself.
const DECISIVE = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'config/bundle',
  'config/functions.ts',
]

interface FunctionFile {
  trigger?: { name: string; cron: string }
  /** Which of WeChat's open APIs the function calls by the cloud's own way. */
  openapi?: string[]
}

interface Note {
  inputs: string[]
  hash: string
}

export interface FunctionsBuild {
  readonly cut: Cut
  readonly out: string
}

export const cutFromEnvironment = (): Cut => (process.env.FUNCTIONS_CUT === 'proven' ? 'proven' : 'lean')

export const functionNames = (): string[] =>
  existsSync(SOURCES)
    ? readdirSync(SOURCES).filter((name) => existsSync(path.join(SOURCES, name, 'index.ts')))
    : []

export const bundleOptions = (entry: string, outfile: string, cut: Cut): BuildOptions => ({
  entryPoints: [entry],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  charset: 'utf8',
  legalComments: 'none',
  plugins: [sdkCut(process.cwd(), cut)],
  logLevel: 'warning',
})

/** The side files of a deployable: what the platform and the developer tools read beside the code. */
const writeManifests = (name: string, folder: string): void => {
  const source = path.join(SOURCES, name, 'function.json')
  const text = readFileSync(source, 'utf8')
  const { trigger, openapi = [] } = JSON.parse(text) as FunctionFile
  const triggers = trigger ? [{ name: trigger.name, type: 'timer', config: trigger.cron }] : []
  const write = (file: string, value: unknown): void =>
    writeFileSync(path.join(folder, file), `${JSON.stringify(value, null, 2)}\n`)
  write('package.json', { name, version: '1.0.0', private: true, main: 'index.js' })
  write('config.json', { permissions: { openapi }, triggers })
  writeFileSync(path.join(folder, 'function.json'), text)
}

const unchanged = (note: Note | undefined, hashOf: (inputs: string[]) => string): boolean =>
  note !== undefined && note.inputs.every((input) => existsSync(input)) && hashOf(note.inputs) === note.hash

const buildOne = async (name: string, { cut, out }: FunctionsBuild): Promise<boolean> => {
  const folder = path.join(out, name)
  const label = `function-${name}-${out.replace(/\W+/g, '-')}`
  const manifest = path.join(SOURCES, name, 'function.json')
  const hashOf = (inputs: string[]): string => fingerprint([...DECISIVE, manifest, ...inputs], cut)
  if (unchanged(lastNote(label, path.join(folder, 'index.js')) as Note | undefined, hashOf)) return false
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const options = bundleOptions(path.join(SOURCES, name, 'index.ts'), path.join(folder, 'index.js'), cut)
  const result = await build({ ...options, metafile: true as const })
  writeManifests(name, folder)
  const inputs = Object.keys(result.metafile.inputs).filter((input) => !/node_modules|:/.test(input))
  writeNote(label, { inputs, hash: hashOf(inputs) })
  return true
}

/** A folder of a function that is gone would be deployed for ever. */
const removeOthers = (out: string, names: readonly string[]): void => {
  if (!existsSync(out)) return
  const gone = readdirSync(out).filter((name) => !names.includes(name))
  for (const name of gone) rmSync(path.join(out, name), { recursive: true, force: true })
}

/** Bundles every function that changed; answers the names of those it built. */
export const buildFunctions = async (how: Partial<FunctionsBuild> = {}): Promise<string[]> => {
  const settings = { cut: how.cut ?? cutFromEnvironment(), out: how.out ?? FUNCTIONS_OUT }
  const names = functionNames()
  const built: string[] = []
  for (const name of names) if (await buildOne(name, settings)) built.push(name)
  removeOthers(settings.out, names)
  return built
}
