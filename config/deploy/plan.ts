import type { IndexSchema } from '#types/schema'
import type { Wanted, WantedFunction } from './wanted'

/** An index as the environment describes it. */
export interface FoundIndex {
  readonly name: string
  readonly unique: boolean
  readonly fields: readonly { readonly path: string; readonly direction: 1 | -1 }[]
}

export interface FoundFunction {
  readonly timeout: number
  readonly memorySize: number
  readonly triggers: readonly { readonly name: string; readonly cron: string }[]
  readonly variables: Readonly<Record<string, string>>
}

/** What stands in an environment now; a name that is absent does not exist there. */
export interface Found {
  readonly collections: Readonly<Record<string, readonly FoundIndex[]>>
  /** Collections whose data only functions may reach. */
  readonly closed: readonly string[]
  readonly functions: Readonly<Record<string, FoundFunction>>
  readonly rules: string
  readonly paths: readonly string[]
  /** The version of the matcher's model that is in force; null before the first. */
  readonly model: string | null
}

export type Step =
  | { readonly kind: 'createCollection'; readonly collection: string }
  | { readonly kind: 'closeCollection'; readonly collection: string }
  | { readonly kind: 'createIndex'; readonly collection: string; readonly index: IndexSchema }
  | { readonly kind: 'dropIndex'; readonly collection: string; readonly name: string }
  | { readonly kind: 'createFunction'; readonly fn: WantedFunction }
  | { readonly kind: 'updateCode'; readonly fn: WantedFunction }
  | { readonly kind: 'updateConfig'; readonly fn: WantedFunction }
  | { readonly kind: 'removeTrigger'; readonly fn: string; readonly name: string }
  | { readonly kind: 'createTrigger'; readonly fn: string; readonly name: string; readonly cron: string }
  | { readonly kind: 'setRules'; readonly rules: string }
  | { readonly kind: 'bindPath'; readonly fn: string; readonly path: string }
  | { readonly kind: 'publishModel'; readonly model: Wanted['model'] }

const keysOf = (index: { fields: FoundIndex['fields'] }): string =>
  index.fields.map(({ path, direction }) => `${path}:${String(direction)}`).join(',')

const same = (found: FoundIndex, wanted: IndexSchema): boolean =>
  keysOf(found) === keysOf(wanted) && found.unique === (wanted.unique ?? false)

const indexSteps = (
  collection: string,
  wanted: readonly IndexSchema[],
  found: readonly FoundIndex[],
): Step[] =>
  wanted.flatMap((index): Step[] => {
    const present = found.find(({ name }) => name === index.name)
    if (present && same(present, index)) return []
    const create: Step = { kind: 'createIndex', collection, index }
    return present ? [{ kind: 'dropIndex', collection, name: index.name }, create] : [create]
  })

const databaseSteps = ({ schema }: Wanted, found: Found): Step[] =>
  schema.collections.flatMap(({ name, indexes }): Step[] => [
    ...(found.collections[name] ? [] : [{ kind: 'createCollection', collection: name } as const]),
    ...(found.closed.includes(name) ? [] : [{ kind: 'closeCollection', collection: name } as const]),
    ...indexSteps(name, indexes, found.collections[name] ?? []),
  ])

const sameVariables = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

const triggerSteps = (fn: WantedFunction, found: FoundFunction | undefined): Step[] => {
  const present = found?.triggers ?? []
  const kept = present.filter(({ name, cron }) => name === fn.trigger?.name && cron === fn.trigger.cron)
  const stale = present.filter((trigger) => !kept.includes(trigger))
  const missing = fn.trigger && kept.length === 0 ? [fn.trigger] : []
  return [
    ...stale.map(({ name }): Step => ({ kind: 'removeTrigger', fn: fn.name, name })),
    ...missing.map(({ name, cron }): Step => ({ kind: 'createTrigger', fn: fn.name, name, cron })),
  ]
}

const functionSteps = (fn: WantedFunction, found: FoundFunction | undefined): Step[] => {
  if (!found) return [{ kind: 'createFunction', fn }, ...triggerSteps(fn, found)]
  const code = found.variables.APP_VERSION !== fn.variables.APP_VERSION
  const config =
    found.timeout !== fn.timeout ||
    found.memorySize !== fn.memorySize ||
    !sameVariables(found.variables, fn.variables)
  return [
    ...(code ? [{ kind: 'updateCode', fn } as const] : []),
    ...(config ? [{ kind: 'updateConfig', fn } as const] : []),
    ...triggerSteps(fn, found),
  ]
}

/** Who may call what from a client: the platform's own default lets every signed-in client call every function. */
export const functionRules = (functions: readonly WantedFunction[]): string =>
  JSON.stringify({
    '*': { invoke: false },
    ...Object.fromEntries(
      functions.filter(({ client }) => client).map(({ name }) => [name, { invoke: 'auth != null' }]),
    ),
  })

const httpPath = (fn: string): string => `/${fn}`

/** The steps from what is found to what is wanted. What is found and not wanted stays as it is. */
export const plan = (wanted: Wanted, found: Found): Step[] => {
  const rules = functionRules(wanted.functions)
  const unbound = wanted.functions.filter(({ http, name }) => http && !found.paths.includes(httpPath(name)))
  return [
    ...databaseSteps(wanted, found),
    // Before the functions that read it; what an older version still reads stays in the storage.
    ...(found.model === wanted.model.version ? [] : [{ kind: 'publishModel', model: wanted.model } as const]),
    // Rules first: a function that is new must not be open for a minute.
    ...(found.rules === rules ? [] : [{ kind: 'setRules', rules } as const]),
    ...wanted.functions.flatMap((fn) => functionSteps(fn, found.functions[fn.name])),
    ...unbound.map(({ name }): Step => ({ kind: 'bindPath', fn: name, path: httpPath(name) })),
  ]
}
