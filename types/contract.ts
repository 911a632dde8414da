import type { Place } from './case'
import type { About, Kind, Move } from './lifecycle'
import type { MoveFields } from './offer'
import type { SessionBegun, SessionGiven, SessionLine } from './session'
import type { BoardView } from './board-view'
import type { CardView, CaseView } from './case-view'
import type { Page } from './page'
import type { FileTicket } from './file-view'
import type { InboxItem } from './inbox-view'
import type { MatterView } from './matter-view'
import type { DeskCounts, MeView } from './me-view'

/** Raised with every change an older phone could not read; functions serve this version and the one before. */
export const CONTRACT = 1

export interface FileCaseInput {
  readonly compound: string
  readonly kind: Kind
  /** Null when the resident chose none: it goes to the community. */
  readonly matter: string | null
  readonly words: string
  readonly place: Place
  readonly files: readonly string[]
  readonly about: About | null
  readonly hideFromProperty: boolean
  readonly danger: boolean
  readonly happenedAt?: number
  /** Answers to the matter's own questions. */
  readonly answers?: Readonly<Record<string, string>>
  /** Whoever holds the case may see the phone that the reporter has left. */
  readonly contact?: boolean
}

export interface MoveInput {
  readonly id: string
  readonly action: Move
  readonly fields: MoveFields
}

interface Call<Input, Value> {
  readonly input: Input
  readonly value: Value
}

type Nothing = Record<string, never>

/** Reading needs no commandId; every operation marked here changes something and carries one. */
export const COMMANDS = ['case.file', 'case.move', 'file.ticket', 'inbox.read'] as const

export interface ResidentContract {
  'board.open': Call<{ code: string }, BoardView>
  'matter.list': Call<{ compound: string }, { items: readonly MatterView[] }>
  'file.ticket': Call<{ name: string; type: string; size: number; sha256: string }, FileTicket>
  'case.file': Call<FileCaseInput, CaseView>
  'case.mine': Call<{ cursor?: string }, Page<CardView>>
  'case.open': Call<{ id: string }, CaseView>
  'case.move': Call<MoveInput, CaseView>
  'inbox.list': Call<{ cursor?: string }, Page<InboxItem>>
  'inbox.read': Call<{ ids: readonly string[] }, { unread: number }>
  'me.open': Call<Nothing, MeView>
  /** Binds this phone to the staff record that an administrator has invited. */
  'invitation.accept': Call<{ code: string }, { name: string }>
  'session.confirm': Call<{ code: string; post?: string }, { device: string }>
  'session.list': Call<Nothing, { items: readonly SessionLine[] }>
  'session.revoke': Call<{ id: string }, Nothing>
}

export interface StaffContract {
  'desk.list': Call<{ list: 'todo' | 'verify' | 'following'; cursor?: string }, Page<CardView>>
  'desk.counts': Call<Nothing, DeskCounts>
  'file.ticket': ResidentContract['file.ticket']
  'case.open': ResidentContract['case.open']
  'case.move': ResidentContract['case.move']
  'inbox.list': ResidentContract['inbox.list']
  'inbox.read': ResidentContract['inbox.read']
  'me.open': ResidentContract['me.open']
  'session.confirm': ResidentContract['session.confirm']
  'session.list': ResidentContract['session.list']
  'session.revoke': ResidentContract['session.revoke']
}

export interface AdminContract {
  'region.publish': Call<{ pack: Record<string, unknown> }, { version: string }>
  'board.change': Call<
    { code: string; status: 'active' | 'revoked' | 'replaced'; replacedBy?: string },
    { version: number }
  >
}

/** Only over HTTP: how a browser gets its identity. The rest of `web` is the resident's and the staff's contract. */
export interface WebContract {
  'session.guest': Call<Nothing, SessionGiven>
  'session.begin': Call<{ device?: string }, SessionBegun>
  'session.poll': Call<{ secret: string }, SessionGiven>
  'session.renew': Call<Nothing, SessionGiven>
}

export interface Contract {
  readonly resident: ResidentContract
  readonly staff: StaffContract
  readonly admin: AdminContract
  readonly web: WebContract
}
