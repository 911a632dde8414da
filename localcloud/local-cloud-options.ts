import { join } from 'node:path'
import type { DatabaseSchema } from '../types/schema'
import type { LocalPerson } from './people'

export interface LocalCloudOptions {
  /** `:memory:`, or the folder that keeps documents, files and secrets from start to start. */
  readonly data: string
  /** 0 takes any free port. */
  readonly port?: number
  readonly functionsRoot?: string
  readonly h5Root?: string
  readonly schema?: DatabaseSchema
  /** What a query without an index does. */
  readonly unindexed?: 'error' | 'warn' | 'allow'
  readonly people?: readonly LocalPerson[]
  /** Added to the environment of every function. */
  readonly env?: Readonly<Record<string, string>>
  /** Let the second hand run timers; without it only moving the clock does. On by default with a folder. */
  readonly timers?: boolean
  /** Runs after a reset, so that a demo county can be sown again. */
  readonly onReset?: () => Promise<void>
  readonly quiet?: boolean
}

export const MEMORY = ':memory:'

type Optional = 'schema' | 'onReset'
export type Settings = Required<Omit<LocalCloudOptions, Optional>> & Pick<LocalCloudOptions, Optional>

const ROOT = join(__dirname, '..')
const DEFAULTS = {
  port: 0,
  functionsRoot: join(ROOT, 'dist', 'cloudfunctions'),
  h5Root: join(ROOT, 'dist', 'h5'),
  unindexed: 'warn',
  people: [],
  env: {},
  quiet: false,
} as const

export function settingsOf(options: LocalCloudOptions): Settings {
  return { ...DEFAULTS, timers: options.data !== MEMORY, ...options }
}
