import { randomUUID } from 'node:crypto'
import type { LocalCloud } from '#localcloud/local-cloud'

type Event = Readonly<Record<string, unknown>>

export interface Recorded {
  readonly input: unknown
  /** The same person's same call with another input, as a command of its own. */
  again(input: unknown): Promise<unknown>
}

const renewed = (event: Event, input: unknown): Event => ({
  ...event,
  input,
  commandId: randomUUID(),
})

/** Notes the last call of each operation, so that it can be made again with something else in it. */
export function recordCalls(cloud: LocalCloud): { stop(): ReadonlyMap<string, Recorded> } {
  const { invoke, http } = cloud
  const recorded = new Map<string, Recorded>()
  Object.assign(cloud, {
    invoke: async (...[name, event, as]: Parameters<LocalCloud['invoke']>) => {
      const again = (other: unknown) => invoke(name, renewed(event, other), as)
      recorded.set(String(event.op), { input: event.input, again })
      return await invoke(name, event, as)
    },
    http: async (...[name, request]: Parameters<LocalCloud['http']>) => {
      const event = JSON.parse(String(request.body)) as Event
      const again = async (other: unknown): Promise<unknown> => {
        const body = Buffer.from(JSON.stringify(renewed(event, other)))
        return JSON.parse((await http(name, { ...request, body })).body.toString('utf8')) as unknown
      }
      recorded.set(String(event.op), { input: event.input, again })
      return await http(name, request)
    },
  })
  return {
    stop: () => {
      Object.assign(cloud, { invoke, http })
      return recorded
    },
  }
}
