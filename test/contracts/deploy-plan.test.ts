import { type Found, type FoundIndex, functionRules, plan } from '../../config/deploy/plan'
import type { Wanted, WantedFunction } from '../../config/deploy/wanted'

const resident: WantedFunction = {
  name: 'resident',
  timeout: 20,
  memorySize: 256,
  client: true,
  http: false,
  trigger: null,
  variables: { PERSON_KEY: 'secret', APP_VERSION: 'one' },
}
const web: WantedFunction = { ...resident, name: 'web', client: false, http: true }
const sweep: WantedFunction = {
  ...resident,
  name: 'sweep',
  client: false,
  trigger: { name: 'minute', cron: '0 * * * * * *' },
}

const wanted: Wanted = {
  schema: {
    collections: [
      {
        name: 'cases',
        indexes: [
          {
            name: 'holder-sort',
            fields: [
              { path: 'holder', direction: 1 },
              { path: 'sort', direction: -1 },
            ],
          },
        ],
      },
    ],
  },
  functions: [resident, web, sweep],
  model: { version: 'new', path: 'models/new.json', localPath: '/model.json' },
}
const index: FoundIndex = {
  name: 'holder-sort',
  unique: false,
  fields: wanted.schema.collections[0]!.indexes[0]!.fields,
}
const asWanted = ({ timeout, memorySize, variables, trigger }: WantedFunction) => ({
  timeout,
  memorySize,
  variables,
  triggers: trigger ? [trigger] : [],
})
const complete: Found = {
  collections: { cases: [index] },
  closed: ['cases'],
  functions: { resident: asWanted(resident), web: asWanted(web), sweep: asWanted(sweep) },
  rules: functionRules(wanted.functions),
  paths: ['/web'],
  model: 'new',
}
const empty: Found = { collections: {}, closed: [], functions: {}, rules: '', paths: [], model: null }
const kinds = (found: Found): string[] => plan(wanted, found).map(({ kind }) => kind)

test('an environment that is as wanted needs no step', () => {
  expect(plan(wanted, complete)).toEqual([])
})

test('an empty environment gets collections closed to clients, then rules, then functions', () => {
  expect(kinds(empty)).toEqual([
    'createCollection',
    'closeCollection',
    'createIndex',
    'publishModel',
    'setRules',
    'createFunction',
    'createFunction',
    'createFunction',
    'createTrigger',
    'bindPath',
  ])
})

test('a model is published once for each of its versions', () => {
  expect(kinds({ ...complete, model: 'old' })).toEqual(['publishModel'])
})

test('clients may call what is meant for them and nothing else', () => {
  expect(JSON.parse(functionRules(wanted.functions))).toEqual({
    '*': { invoke: false },
    resident: { invoke: 'auth != null' },
  })
})

test('an index with other fields is made anew', () => {
  const reversed = { ...index, fields: [...index.fields].reverse() }
  expect(kinds({ ...complete, collections: { cases: [reversed] } })).toEqual(['dropIndex', 'createIndex'])
})

test('new code, a new variable and a new hour of a timer are each their own step', () => {
  const older = { ...complete.functions.resident!, variables: { PERSON_KEY: 'secret', APP_VERSION: 'zero' } }
  expect(kinds({ ...complete, functions: { ...complete.functions, resident: older } })).toEqual([
    'updateCode',
    'updateConfig',
  ])
  const hourly = { ...complete.functions.sweep!, triggers: [{ name: 'minute', cron: '0 0 * * * * *' }] }
  expect(kinds({ ...complete, functions: { ...complete.functions, sweep: hourly } })).toEqual([
    'removeTrigger',
    'createTrigger',
  ])
})

test('what stands in an environment and is not ours stays', () => {
  const more: Found = {
    ...complete,
    collections: { ...complete.collections, theirs: [] },
    functions: { ...complete.functions, theirs: complete.functions.web! },
    paths: ['/web', '/theirs'],
  }
  expect(plan(wanted, more)).toEqual([])
})
