import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { DatabaseSchema } from '../types/schema'
import { RealCredentialsError } from './credentials'
import { startLocalCloud } from './local-cloud'
import { PortTakenError } from './server/http-server'

/** `tsx localcloud/main.ts --port 8801 --data :memory:`: a bare local cloud for any program that speaks the SDK. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8801' },
      data: { type: 'string', default: ':memory:' },
      functions: { type: 'string' },
      h5: { type: 'string' },
      schema: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  })
  const schema = values.schema
    ? { schema: JSON.parse(readFileSync(values.schema, 'utf8')) as DatabaseSchema }
    : { unindexed: 'allow' as const }
  const cloud = await startLocalCloud({
    port: Number(values.port),
    data: values.data,
    quiet: values.quiet,
    timers: true,
    ...schema,
    ...(values.functions ? { functionsRoot: values.functions } : {}),
    ...(values.h5 ? { h5Root: values.h5 } : {}),
  })
  // A function's late rejection is its own mistake; it must not end the cloud it runs in.
  process.on('unhandledRejection', (error) => process.stderr.write(`unhandled: ${String(error)}\n`))
  const stop = (): void => void cloud.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  process.stdout.write(`ready ${cloud.adminUrl}\n`)
}

main().catch((error: unknown) => {
  const expected = error instanceof PortTakenError || error instanceof RealCredentialsError
  process.stderr.write(`${expected ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
})
