import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DatabaseSchema } from '#types/schema'
import { FUNCTIONS_OUT, functionNames } from '../functions'
import { fingerprint } from '../tasks/fingerprint'
import { type ModelFile, readModelFile } from './model-file'

export interface WantedFunction {
  readonly name: string
  readonly timeout: number
  readonly memorySize: number
  /** May a mini-program client call it. */
  readonly client: boolean
  /** Is it bound to HTTP access. */
  readonly http: boolean
  readonly trigger: { readonly name: string; readonly cron: string } | null
  readonly variables: Readonly<Record<string, string>>
}

export interface Wanted {
  readonly schema: DatabaseSchema
  readonly functions: readonly WantedFunction[]
  /** The matcher's model: which file is to lie in the storage under which name. */
  readonly model: Pick<ModelFile, 'version' | 'path' | 'localPath'>
}

type Environment = Readonly<Record<string, string | undefined>>

const REQUIRED = ['PERSON_KEY', 'SESSION_KEY', 'CIPHER_KEYS']
const OPTIONAL = ['WEB_ORIGINS', 'CHANNELS', 'SUBSCRIBE_TEMPLATES']
/** What a function alone may hold: the secrets of the channels are nobody else's. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  notify: [
    'CONTENT_CHECK',
    ...['MINIPROGRAM_STATE', 'PUSH_TITLES', 'WX_APP_ID', 'WX_APP_SECRET', 'WX_API_URL', 'EMPLOYEE_TEMPLATES'],
    ...['WECOM_ROBOTS', 'WECOM_API_URL', 'CHANNEL_SECRET_ID', 'CHANNEL_SECRET_KEY'],
    ...['SMS_APP_ID', 'SMS_SIGN', 'SMS_TEMPLATES', 'SMS_API_URL'],
    ...['VOICE_APP_ID', 'VOICE_TEMPLATES', 'VOICE_API_URL'],
  ],
}

/** The names of required variables that are missing: a default key would make every hash forgeable. */
export const missingVariables = (environment: Environment): string[] =>
  REQUIRED.filter((name) => !environment[name])

const variablesOf = (name: string, codeHash: string, environment: Environment): Record<string, string> => {
  const names = [...REQUIRED, ...OPTIONAL, ...(ALONE[name] ?? [])]
  const set = names.flatMap((key) => (environment[key] ? [[key, environment[key]] as const] : []))
  // The version in every log line, and what a later run compares to see whether the code changed.
  return { ...Object.fromEntries(set), APP_VERSION: codeHash.slice(0, 12) }
}

const readFunction = (name: string, environment: Environment): WantedFunction => {
  const folder = path.join(FUNCTIONS_OUT, name)
  const file = path.join(folder, 'function.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build:functions`)
  const written = JSON.parse(readFileSync(file, 'utf8')) as Partial<
    Omit<WantedFunction, 'name' | 'variables'>
  >
  const hash = fingerprint([path.join(folder, 'index.js')])
  return {
    name,
    timeout: written.timeout ?? 20,
    memorySize: written.memorySize ?? 256,
    client: written.client ?? false,
    http: written.http ?? false,
    trigger: written.trigger ?? null,
    variables: variablesOf(name, hash, environment),
  }
}

export const readWanted = (schema: DatabaseSchema, environment: Environment): Wanted => ({
  schema,
  functions: functionNames().map((name) => readFunction(name, environment)),
  model: readModelFile(),
})
