import { existsSync } from 'node:fs'
import { openCloud } from './deploy/cloud'
import { plan, type Step } from './deploy/plan'
import { missingVariables, readWanted, type WantedFunction } from './deploy/wanted'
import { buildFunctions } from './functions'
import { schema } from './schema'

type Described = { [K in Step['kind']]: (step: Extract<Step, { kind: K }>) => string }

const named = ({ fn }: { readonly fn: WantedFunction }): string =>
  `${fn.name} (${Object.keys(fn.variables).join(', ')})`

/** What a step touches: the names of variables, never their values. */
const touched: Described = {
  createCollection: ({ collection }) => collection,
  closeCollection: ({ collection }) => collection,
  createIndex: ({ collection, index }) => `${collection}.${index.name}${index.unique ? ' (unique)' : ''}`,
  dropIndex: ({ collection, name }) => `${collection}.${name}`,
  createFunction: named,
  updateCode: named,
  updateConfig: named,
  removeTrigger: ({ fn, name }) => `${fn}.${name}`,
  createTrigger: ({ fn, name, cron }) => `${fn}.${name} ${cron}`,
  setRules: ({ rules }) => rules,
  bindPath: ({ fn, path }) => `${path} → ${fn}`,
  publishModel: ({ model }) => model.path,
}

const described = (step: Step): string =>
  `${step.kind} ${(touched[step.kind] as (step: Step) => string)(step)}`

const needed = (name: string): string => {
  const value = process.env[name]
  if (!value) throw new Error(`${name} 未设置，见 .env.example`)
  return value
}

const main = async (): Promise<void> => {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const cloud = openCloud({
    secretId: needed('TENCENTCLOUD_SECRETID'),
    secretKey: needed('TENCENTCLOUD_SECRETKEY'),
    envId: needed('CLOUDBASE_ENV_ID'),
  })
  const missing = missingVariables(process.env)
  if (missing.length > 0) throw new Error(`${missing.join(', ')} 未设置，见 .env.example`)
  await buildFunctions()
  const wanted = readWanted(schema, process.env)
  const steps = plan(
    wanted,
    await cloud.read(
      schema,
      wanted.functions.map(({ name }) => name),
    ),
  )
  const apply = process.argv.includes('--apply')
  for (const step of steps) {
    console.log(described(step))
    if (apply) await cloud.perform(step)
  }
  const outcome = apply ? '已执行' : '以上只是计划；确认后运行 npm run deploy -- --apply'
  console.log(steps.length === 0 ? '环境与代码一致，无需改动' : outcome)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
