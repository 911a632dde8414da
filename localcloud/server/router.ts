import type { Exchange, Route } from './exchange'
import { comesFromHere, comesFromLoopback, namesLoopback } from './loopback-guard'
import { refusal } from './reply'

export interface Routes {
  readonly admin: Route
  readonly storage: Route
  readonly channels: Route
  readonly api: Route
  readonly control: Route
  readonly access: Route
  readonly client: Route
  /** Is this first part of an address a function bound to HTTP access? */
  readonly isBound: (name: string) => boolean
}

interface Entry {
  readonly route: Route
  /** Which pages may ask; scripts name no origin and always may. */
  readonly allows: (exchange: Exchange) => boolean
}

const anyone = (): boolean => true
const isReading = ({ method }: Exchange): boolean => method === 'GET' || method === 'HEAD'

/** One table from the first part of the address to who answers it and who may ask. */
export function router(routes: Routes): Route {
  const table: Readonly<Record<string, Entry>> = {
    admin: { route: routes.admin, allows: comesFromHere },
    storage: { route: routes.storage, allows: anyone },
    channels: { route: routes.channels, allows: comesFromHere },
    api: { route: routes.api, allows: comesFromLoopback },
    _local: { route: routes.control, allows: (exchange) => isReading(exchange) || comesFromHere(exchange) },
  }
  const entryFor = (name: string): Entry => {
    const known = Object.hasOwn(table, name) ? table[name] : undefined
    return known ?? { route: routes.isBound(name) ? routes.access : routes.client, allows: anyone }
  }
  return async (exchange) => {
    if (!namesLoopback(exchange))
      return refusal(403, 'FOREIGN_HOST', 'The local cloud answers to loopback names only')
    const { route, allows } = entryFor(exchange.path.split('/')[1] ?? '')
    if (!allows(exchange)) return refusal(403, 'FOREIGN_ORIGIN', 'Pages of other sites may not ask this')
    return route(exchange)
  }
}
