import type { CallLog } from './call-log'
import { accessRoute } from './calls/access-route'
import { apiRoute } from './calls/api-route'
import type { ClientCall } from './calls/client-call'
import type { HttpCall } from './calls/http-call'
import type { PersonSessions } from './calls/person-sessions'
import { controlApi } from './control/control-api'
import { controlRoute } from './control/control-route'
import type { Database } from './database/database'
import type { FunctionHost } from './functions/function-host'
import type { FunctionLog } from './functions/function-log'
import { invokeActions } from './functions/invoke-action'
import type { Timers } from './functions/timers'
import type { LocalCloudControls } from './running-cloud'
import type { Settings } from './local-cloud-options'
import { channelsRoute } from './openapi/channels-route'
import { openApiActions } from './openapi/openapi-actions'
import { adminRoute } from './server/admin-route'
import type { Route } from './server/exchange'
import { router } from './server/router'
import { staticRoute } from './server/static-route'
import { storageActions, type StorageDependencies } from './storage/storage-actions'
import { storageRoute } from './storage/storage-route'

/** The parts of one running local cloud. */
export interface Parts {
  readonly settings: Settings
  readonly origin: () => string
  readonly warn: (text: string) => void
  readonly controls: LocalCloudControls
  readonly calls: CallLog
  readonly client: ClientCall
  readonly database: Database
  readonly host: FunctionHost
  readonly http: HttpCall
  readonly log: FunctionLog
  readonly sessions: PersonSessions
  readonly storage: StorageDependencies
  readonly timers: Timers
}

const NO_CLIENT = 'Nothing is here. The browser client is built by: npm run build:h5'

/** Puts the emulated services behind their addresses. */
export function routesOf(parts: Parts): Route {
  const { settings, controls, calls, client, database, host, http, log, sessions, storage, timers } = parts
  const { faults, people, recorder } = controls
  return router({
    admin: adminRoute({
      actions: {
        ...database.actions,
        ...storageActions(storage),
        ...invokeActions(host),
        ...openApiActions(recorder),
      },
      faults,
      origin: parts.origin,
      seen: (action, call) => {
        if (call !== '' && action.startsWith('database.')) calls.countRequest(call)
      },
      warn: parts.warn,
    }),
    storage: storageRoute(storage),
    channels: channelsRoute(recorder, faults),
    api: apiRoute({ host, client, http, sessions, people, faults }),
    access: accessRoute(http, faults),
    control: controlRoute(controlApi({ cloud: controls, sessions, log, calls, database, timers })),
    client: staticRoute(settings.h5Root, '', { fallback: true, absent: NO_CLIENT }),
    isBound: (name) => host.config(name)?.http ?? false,
  })
}
