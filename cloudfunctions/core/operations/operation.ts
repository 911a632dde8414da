import type { Actor, ResidentActor, StaffActor, SystemActor } from '#types/people'
import type { Channel } from '#types/push'
import type { Answer } from '#types/refusal'
import type { Caller } from '../platform/identity'
import type { Driver } from '../platform/channels/channel'
import type { UploadTarget } from '../platform/storage'
import type { Claims } from '../platform/tokens'
import type { Store } from '../store/store'

/** What `serve` knows about a call besides its input. */
export interface Call {
  readonly requestId: string
  /** Made by the phone and stored in the event: the same id twice is the same command once. */
  readonly commandId: string
  readonly now: number
  /** The session behind a browser's call. */
  readonly claims: Claims | null
  /** The phone behind a mini-program's call. */
  readonly caller: Caller | null
}

export interface Files {
  uploadTarget(path: string, type: string): Promise<UploadTarget>
  temporaryUrls(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  readStored(fileId: string): Promise<Uint8Array | null>
  writeStored(path: string, bytes: Uint8Array): Promise<string>
  deleteStored(fileIds: readonly string[]): Promise<void>
}

export interface Dependencies {
  readonly store: Store
  readonly files: Files
  ask(name: 'notify', op: string, input: Record<string, unknown>): Promise<void>
  readonly channels: Readonly<Record<Channel, Driver>>
}

export type Person = ResidentActor | StaffActor
export type AnyActor = Actor | null

export type Operation<Who extends AnyActor, Input, Value> = (
  dependencies: Dependencies,
) => (actor: Who, input: Input, call: Call) => Promise<Answer<Value>>

export type SystemOperation<Input, Value> = Operation<SystemActor, Input, Value>
