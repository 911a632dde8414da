import type { Notice } from '#types/inbox-view'
import type { PostId } from '#types/people'
import type { Channel, Subject } from '#types/push'
import { type Database, operators } from './database'

/** How a copy ended; `owed` while it has not. */
export type PushOutcome =
  | 'owed'
  | 'sent'
  /** A newer message about the same case spoke for it. */
  | 'digested'
  /** Read in the inbox, taken on by somebody, or no longer theirs to know. */
  | 'needless'
  /** No channel of theirs is open: nothing has gone wrong. */
  | 'unreached'
  /** A run ended between sending and writing down what came of it; never sent again. */
  | 'unknown'
  | 'dead'

export interface Attempt {
  readonly channel: Channel
  readonly at: number
  /** The run that made it. */
  readonly run: string
}

/** One step of a ladder for one notice and one person: at its time, the first of its channels that takes it. */
export interface Push {
  readonly _id: string
  readonly v: number
  readonly entry: string
  readonly person: string
  /** One person and one case. */
  readonly thread: string
  readonly region: string
  readonly caseId: string
  readonly docket: string | null
  readonly post: PostId | null
  readonly notice: Notice
  readonly subject: Subject
  readonly urgent: boolean
  readonly step: string
  /** Those not tried yet; the first is next. */
  readonly channels: readonly Channel[]
  readonly bornAt: number
  /** Null once it is over. */
  readonly dueAt: number | null
  /** Of the present channel. */
  readonly tries: number
  /** Opened before a message leaves and closed by what came of it. */
  readonly attempt: Attempt | null
  /** Tries that the channel gave no answer to: only these are ever repeated. */
  readonly unanswered: number
  readonly outcome: PushOutcome
  readonly sentAt: number | null
  readonly deadAt: number | null
  /** The channel that answered last, and what. */
  readonly channel: Channel | null
  readonly code: string
}

export type PushChanges = Partial<
  Pick<
    Push,
    | 'channels'
    | 'dueAt'
    | 'tries'
    | 'attempt'
    | 'unanswered'
    | 'outcome'
    | 'sentAt'
    | 'deadAt'
    | 'channel'
    | 'code'
  >
>

export interface Pushes {
  insert(push: Push): Promise<'inserted' | 'exists'>
  due(now: number, limit: number): Promise<readonly Push[]>
  /** Everything about one case that one person is still owed. */
  owedIn(thread: string): Promise<readonly Push[]>
  lastSentAt(thread: string): Promise<number | null>
  /** The answer's own condition: the copy still is as it was read. */
  change(before: Push, changes: PushChanges): Promise<boolean>
  /** Opens a try; true for the one run that makes it. */
  open(before: Push, attempt: Attempt, until: number): Promise<boolean>
  /** Closes the try that this run opened. */
  close(before: Push, attempt: Attempt, changes: PushChanges): Promise<void>
  dead(region: string): Promise<readonly Push[]>
  /** One message at a time to one person: true for the run that may send until then. */
  enterLane(person: string, run: string, now: number, until: number): Promise<boolean>
  leaveLane(person: string, run: string): Promise<void>
}

const MOST = 100

export function pushesIn(database: Database): Pushes {
  const find = async (where: Readonly<Record<string, unknown>>, order: readonly [string, 'asc' | 'desc']) =>
    (await database.find('pushes', { where, order, limit: MOST })) as readonly Push[]
  return {
    insert: (push) => database.insert('pushes', { ...push }),
    due: async (now, limit) => {
      const where = { dueAt: operators().lte(now) }
      return (await database.find('pushes', { where, order: ['dueAt', 'asc'], limit })) as readonly Push[]
    },
    owedIn: (thread) => find({ thread, dueAt: operators().gte(0) }, ['dueAt', 'asc']),
    lastSentAt: async (thread) => {
      const where = { thread, sentAt: operators().gt(0) }
      const query = { where, order: ['sentAt', 'desc'] as const, limit: 1 }
      const [last] = (await database.find('pushes', query)) as readonly Push[]
      return last?.sentAt ?? null
    },
    change: async ({ _id, dueAt, tries }, changes) =>
      (await database.update('pushes', { _id, dueAt, tries }, { set: changes })) > 0,
    open: async ({ _id, dueAt, tries }, attempt, until) => {
      const set = { attempt, dueAt: until, tries: tries + 1 }
      if ((await database.update('pushes', { _id, dueAt, tries }, { set })) > 0) return true
      // The write may have been carried out twice, or by an earlier request whose answer was lost.
      const now = (await database.get('pushes', _id)) as Push | null
      return now?.attempt?.run === attempt.run && now.tries === tries + 1
    },
    close: async ({ _id }, attempt, changes) => {
      const where = { _id, 'attempt.run': attempt.run, 'attempt.at': attempt.at }
      await database.update('pushes', where, { set: { ...changes, attempt: null } })
    },
    dead: (region) => find({ region, deadAt: operators().gt(0) }, ['deadAt', 'desc']),
    enterLane: async (person, run, now, until) => {
      const _id = `lane:${person}`
      const where = { _id, until: operators().lte(now) }
      if ((await database.update('quotas', where, { set: { until, run } })) > 0) return true
      if ((await database.insert('quotas', { _id, v: 1, until, run })) === 'inserted') return true
      return ((await database.get('quotas', _id)) as { run?: string } | null)?.run === run
    },
    leaveLane: async (person, run) => {
      await database.update('quotas', { _id: `lane:${person}`, run }, { set: { until: 0, run: '' } })
    },
  }
}
