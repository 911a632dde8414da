import type { AsCaller } from './calls/as-caller'
import type { Clock } from './clock'
import type { Meter } from './database/database'
import type { Faults } from './faults'
import type { AccessReply, AccessRequest } from './functions/http-access'
import type { TimerResult } from './functions/timers'
import type { OpenApiRecorder } from './openapi/recorder'
import type { LocalPeople } from './people'

export interface LocalCloud {
  readonly origin: string
  readonly port: number
  readonly adminUrl: string
  readonly clock: Clock
  readonly people: LocalPeople
  readonly faults: Faults
  readonly recorder: OpenApiRecorder
  readonly meter: Meter
  /** As the mini-program of this person (or openid), or with null as another function would. */
  invoke(functionName: string, event: Readonly<Record<string, unknown>>, as: AsCaller): Promise<unknown>
  /** As the HTTP access service. */
  http(functionName: string, request: Partial<AccessRequest>): Promise<AccessReply>
  runTimer(name: string): Promise<TimerResult>
  /** As when the platform takes every instance down: what they kept in memory is gone. */
  restartFunctions(): void
  /** As fresh as at the first start: no documents, files, pushes, faults, and real time. */
  reset(): Promise<void>
  stop(): Promise<void>
}

/** What the control page may do: everything but stopping the cloud it is served by. */
export type LocalCloudControls = Omit<LocalCloud, 'origin' | 'port' | 'adminUrl' | 'stop'>
