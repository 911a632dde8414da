import path from 'node:path'
import CloudBase from '@cloudbase/manager-node'
import type { DatabaseSchema } from '#types/schema'
import { FUNCTIONS_OUT } from '../functions'
import { MODEL_COLLECTION } from './model-file'
import type { Found, FoundFunction, FoundIndex, Step } from './plan'
import { type Models, modelsOf } from './models'
import { type Rights, rightsOf } from './rights'
import type { WantedFunction } from './wanted'

export interface Credentials {
  readonly secretId: string
  readonly secretKey: string
  readonly envId: string
}

export interface Cloud {
  read(schema: DatabaseSchema, functions: readonly string[]): Promise<Found>
  perform(step: Step): Promise<unknown>
}

type Manager = InstanceType<typeof CloudBase>
type Performers = { [K in Step['kind']]: (step: Extract<Step, { kind: K }>) => Promise<unknown> }

const RUNTIME = 'Nodejs20.19'

const readIndexes = async (manager: Manager, collection: string): Promise<FoundIndex[] | undefined> => {
  const { Exists } = await manager.database.checkCollectionExists(collection)
  if (!Exists) return undefined
  const { Indexes = [] } = await manager.database.describeCollection(collection)
  return Indexes.map(({ Name, Unique, Keys }) => ({
    name: Name,
    unique: Unique,
    fields: Keys.map((key) => ({ path: key.Name ?? '', direction: key.Direction === '-1' ? -1 : 1 })),
  }))
}

const readFunction = async (manager: Manager, name: string): Promise<FoundFunction> => {
  const info = await manager.functions.getFunctionDetail(name)
  return {
    timeout: info.Timeout,
    memorySize: info.MemorySize,
    triggers: info.Triggers.map((trigger) => ({
      name: trigger.TriggerName,
      cron: cronOf(trigger.TriggerDesc),
    })),
    variables: Object.fromEntries(info.Environment.Variables.map(({ Key, Value }) => [Key, Value])),
  }
}

/** A trigger describes itself as `{"cron":"…"}` or as the bare expression. */
const cronOf = (description: string): string =>
  description.startsWith('{') ? (JSON.parse(description) as { cron: string }).cron : description

const present = <T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> =>
  Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])))

const readFound = async (
  manager: Manager,
  models: Models,
  schema: DatabaseSchema,
  functions: readonly string[],
): Promise<Found> => {
  const names = schema.collections.map(({ name }) => name)
  const collections: (readonly [string, FoundIndex[] | undefined])[] = []
  for (const name of names) collections.push([name, await readIndexes(manager, name)])
  const existing = new Set(
    (await manager.functions.getFunctionList(100, 0)).Functions.map((fn) => fn.FunctionName),
  )
  const found: (readonly [string, FoundFunction])[] = []
  for (const name of functions) if (existing.has(name)) found.push([name, await readFunction(manager, name)])
  const rights = rightsOf(manager)
  const described = present(collections)
  const { APISet } = await manager.access.getAccessList()
  return {
    collections: described,
    closed: await rights.closedCollections(names),
    functions: present(found),
    rules: await rights.functionRules(),
    paths: APISet.map(({ Path }) => Path),
    // Before its collection stands nothing can be in force.
    model: described[MODEL_COLLECTION] ? await models.version() : null,
  }
}

const cloudFunction = (fn: WantedFunction) => ({
  name: fn.name,
  timeout: fn.timeout,
  memorySize: fn.memorySize,
  runtime: RUNTIME,
  handler: 'index.main',
  installDependency: false,
  envVariables: { ...fn.variables },
})

const performers = (
  { database, functions, access }: Manager,
  rights: Rights,
  models: Models,
): Performers => ({
  createCollection: ({ collection }) => database.createCollectionIfNotExists(collection),
  closeCollection: ({ collection }) => rights.closeCollection(collection),
  createIndex: ({ collection, index }) =>
    database.updateCollection(collection, {
      CreateIndexes: [
        {
          IndexName: index.name,
          MgoKeySchema: {
            MgoIsUnique: index.unique ?? false,
            MgoIndexKeys: index.fields.map((field) => ({
              Name: field.path,
              Direction: String(field.direction),
            })),
          },
        },
      ],
    }),
  dropIndex: ({ collection, name }) =>
    database.updateCollection(collection, { DropIndexes: [{ IndexName: name }] }),
  createFunction: ({ fn }) =>
    functions.createFunction({ func: cloudFunction(fn), functionRootPath: path.resolve(FUNCTIONS_OUT) }),
  updateCode: ({ fn }) =>
    functions.updateFunctionCode({ func: cloudFunction(fn), functionRootPath: path.resolve(FUNCTIONS_OUT) }),
  updateConfig: ({ fn }) => functions.updateFunctionConfig(cloudFunction(fn)),
  removeTrigger: ({ fn, name }) => functions.deleteFunctionTrigger(fn, name),
  createTrigger: ({ fn, name, cron }) =>
    functions.createFunctionTriggers(fn, [{ name, type: 'timer', config: cron }]),
  setRules: ({ rules }) => rights.setFunctionRules(rules),
  bindPath: ({ fn, path: at }) => access.createAccess({ path: at, name: fn, type: 1, auth: false }),
  publishModel: ({ model }) => models.publish(model),
})

/** The environment behind the manager's SDK. */
export const openCloud = (credentials: Credentials): Cloud => {
  const manager = new CloudBase({ ...credentials })
  const models = modelsOf(credentials)
  const perform = performers(manager, rightsOf(manager), models) as Record<
    Step['kind'],
    (step: Step) => Promise<unknown>
  >
  return {
    read: (schema, functions) => readFound(manager, models, schema, functions),
    perform: (step) => perform[step.kind](step),
  }
}
