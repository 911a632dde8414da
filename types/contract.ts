import type { Place } from './case'
import type { About, Kind, Move } from './lifecycle'
import type { MoveFields } from './offer'
import type { SessionBegun, SessionGiven, SessionLine } from './session'
import type { BoardView } from './board-view'
import type { CardView, CaseView } from './case-view'
import type { DocketCardView, DocketList, DocketMoveInput, DocketView } from './docket-view'
import type { Page } from './page'
import type { DeadPush, PushGrant, PushLines } from './push'
import type { PostId } from './people'
import type {
  HandOverView,
  HealthView,
  LeaveInput,
  RosterChange,
  RosterPage,
  RosterView,
  SwapInput,
} from './roster-view'
import type { FileTicket } from './file-view'
import type { InboxItem } from './inbox-view'
import type { Match } from './matcher/match'
import type { CompoundLine } from './compound-line'
import type { MatterView } from './matter-view'
import type { ModelView } from './model-view'
import type { Call, Nothing } from './call'
import type { CallContract } from './call-contract'
import type { DeskContract } from './desk-contract'
import type { FieldContract } from './field-contract'
import type { InvitingContract, JoiningContract } from './joining-contract'
import type { LendContract, LentContract } from './lend-contract'
import type { MeContract } from './me-contract'
import type { PlaceContract } from './place-contract'
import type { PreviewContract } from './preview-contract'
import type { FollowedCase, NearbyInput, NearbyView } from './nearby-view'
import type { MeView } from './me-view'

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

/** Reading needs no commandId; every operation marked here changes something and carries one. */
export const COMMANDS = [
  'case.file',
  'case.complain',
  'case.find',
  'case.move',
  'case.reveal',
  'docket.move',
  'contact.leave',
  'desk.accept',
  'task.lend',
  'task.takeBack',
  'lent.report',
  'lent.ticket',
  'me.erase',
  'me.recovery',
  'me.recover',
  'me.shutOut',
  'file.ticket',
  'follow.add',
  'follow.remove',
  'follow.urge',
  'follow.rate',
  'inbox.read',
  'push.grant',
  'roster.change',
  'roster.leave',
  'roster.swap',
  'roster.agree',
  'roster.handOver',
  'staff.leave',
  'unit.succeed',
  'matter.words',
  'invitation.make',
  'invitation.revoke',
  'case.register',
  'case.forgetPhone',
  'patrol.report',
] as const

export interface ResidentContract
  extends MeContract, PlaceContract, JoiningContract, LentContract, PreviewContract {
  'board.open': Call<{ code: string }, BoardView>
  /** Compounds by the beginning of their name or of their community's, for whoever has no code. */
  'compound.find': Call<{ name: string }, { items: readonly CompoundLine[] }>
  /** The board of a compound chosen by name, also where none hangs yet. */
  'compound.open': Call<{ compound: string }, BoardView>
  'matter.list': Call<{ compound: string }, { items: readonly MatterView[] }>
  /** Which model the phone matches with; until it has it, the server suggests. */
  'matter.model': Call<{ compound: string }, ModelView>
  'matter.suggest': Call<{ compound: string; words: string }, Match>
  'file.ticket': Call<{ name: string; type: string; size: number; sha256: string }, FileTicket>
  'case.file': Call<FileCaseInput, CaseView>
  'case.mine': Call<{ cursor?: string }, Page<CardView>>
  'case.open': Call<{ id: string }, CaseView>
  'case.move': Call<MoveInput, CaseView>
  /** Open cases of others that are probably the same incident. */
  'case.nearby': Call<NearbyInput, NearbyView>
  /** 我也遇到: joins a case that somebody else has reported. */
  'follow.add': Call<{ id: string }, CaseView>
  'follow.remove': Call<{ id: string }, Nothing>
  'follow.urge': Call<{ id: string }, CaseView>
  'follow.rate': Call<{ id: string; solved: boolean; score: number }, CaseView>
  'follow.list': Call<{ cursor?: string }, Page<FollowedCase>>
  'inbox.list': Call<{ cursor?: string }, Page<InboxItem>>
  'inbox.read': Call<{ ids: readonly string[] }, { unread: number }>
  /** Which templates this phone may ask for on a tap, and how many messages of each are left. */
  'push.open': Call<Nothing, PushLines>
  'push.grant': Call<{ results: readonly PushGrant[] }, PushLines>
  'me.open': Call<Nothing, MeView>
  'session.confirm': Call<{ code: string; post?: string }, { device: string }>
  'session.list': Call<Nothing, { items: readonly SessionLine[] }>
  'session.revoke': Call<{ id: string }, Nothing>
}

export interface StaffContract
  extends CallContract, DeskContract, FieldContract, InvitingContract, LendContract {
  'file.ticket': ResidentContract['file.ticket']
  'case.open': ResidentContract['case.open']
  'case.move': ResidentContract['case.move']
  'case.reveal': Call<{ id: string; reason: string; words: string }, { phone: string | null }>
  'docket.list': Call<{ list: DocketList; cursor?: string }, Page<DocketCardView>>
  'docket.open': Call<{ id: string }, DocketView>
  'docket.move': Call<DocketMoveInput, DocketView>
  /** The rosters of one's own unit; an administrator names the unit. */
  'roster.open': Call<{ unit?: string }, RosterPage>
  'roster.change': Call<RosterChange, RosterView>
  'roster.leave': Call<LeaveInput, HandOverView>
  'roster.swap': Call<SwapInput, { swap: string }>
  'roster.agree': Call<{ post: string; swap: string; agreed: boolean }, RosterView>
  'roster.handOver': Call<{ words: string; to?: string }, HandOverView>
  'health.open': Call<Nothing, HealthView>
  'inbox.list': ResidentContract['inbox.list']
  'inbox.read': ResidentContract['inbox.read']
  'push.open': ResidentContract['push.open']
  'push.grant': ResidentContract['push.grant']
  'me.open': ResidentContract['me.open']
  'session.confirm': ResidentContract['session.confirm']
  'session.list': ResidentContract['session.list']
  'session.revoke': ResidentContract['session.revoke']
}

export interface AdminContract extends InvitingContract {
  'region.publish': Call<{ pack: Record<string, unknown> }, { version: string }>
  'board.change': Call<
    { code: string; status: 'active' | 'revoked' | 'replaced'; replacedBy?: string },
    { version: number }
  >
  'roster.open': StaffContract['roster.open']
  'roster.change': StaffContract['roster.change']
  /** Somebody leaves: phone, sessions and posts end at once; `to` takes the posts over. */
  'staff.leave': Call<{ staff: string; to?: string }, { red: readonly PostId[] }>
  /** From the day after, the open cases of one post follow to another. */
  'unit.succeed': Call<{ from: string; to: string; lastDay: string }, { followAt: number }>
  'health.open': StaffContract['health.open']
  /** Copies of notices that reached nobody. */
  'push.dead': Call<Nothing, { items: readonly DeadPush[] }>
  /** The region's own words for its matters: this list replaces the former one. */
  'matter.words': Call<{ words: Readonly<Record<string, readonly string[]>> }, { version: string }>
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
