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
