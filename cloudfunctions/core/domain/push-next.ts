import type { Channel } from '#types/push'
import { BACKOFF } from './push-rows'

/** A copy as far as its next step depends on it. */
export interface Tried {
  readonly urgent: boolean
  readonly channels: readonly Channel[]
  /** Of the present channel, with the one just made. */
  readonly tries: number
  readonly unanswered: number
  readonly code: string
}

export type Came = 'sent' | 'usedUp' | 'later' | 'never' | 'unanswered' | 'ungranted' | 'full'

export interface Next {
  readonly outcome: 'owed' | 'sent' | 'unreached' | 'dead'
  readonly dueAt: number | null
  readonly channels: readonly Channel[]
  readonly tries: number
  readonly unanswered: number
  readonly code: string
  readonly sentAt: number | null
  readonly deadAt: number | null
}

const FULL = 60_000

function ended(tried: Tried, code: string, now: number): Next {
  const fails = code !== '' || tried.urgent
  return {
    ...tried,
    code: code === '' && fails ? 'nobody_reached' : code,
    ...{ outcome: fails ? 'dead' : 'unreached', dueAt: null, sentAt: null },
    deadAt: fails ? now : null,
  }
}

const OWED = { outcome: 'owed', sentAt: null, deadAt: null } as const

type Follows = (tried: Tried, said: string, now: number) => Next

const delivered: Follows = (tried, said, now) => ({
  ...tried,
  ...{ code: said, outcome: 'sent', dueAt: null, sentAt: now, deadAt: null },
})

/** Its turn has not come: nothing was tried. */
const inTurn: Follows = (tried, _said, now) => ({
  ...tried,
  ...OWED,
  ...{ tries: tried.tries - 1, dueAt: now + FULL },
})

const turnedDown: Follows = (tried, said, now) => {
  const rest = tried.channels.slice(1)
  const known = { ...tried, code: said || tried.code }
  if (rest.length === 0) return ended(known, known.code, now)
  return { ...known, ...OWED, channels: rest, tries: 0, dueAt: now }
}

const putOff: Follows = (tried, said, now) => {
  const wait = BACKOFF[tried.urgent ? 'urgent' : 'ordinary'][tried.tries - 1]
  return wait === undefined
    ? turnedDown(tried, said, now)
    : { ...tried, ...OWED, code: said, dueAt: now + wait }
}

/** What somebody's own choice explains is no failure of ours: it leaves no code behind. */
const chosen: Follows = (tried, _said, now) => turnedDown(tried, '', now)

const FOLLOWS: Readonly<Record<Came, Follows>> = {
  sent: delivered,
  usedUp: chosen,
  ungranted: chosen,
  full: inTurn,
  never: turnedDown,
  later: putOff,
  unanswered: (tried, _said, now) =>
    putOff({ ...tried, unanswered: tried.unanswered + 1 }, 'unanswered', now),
}

/** What follows from a try: it is over, is tried again later, or the next channel has its turn at once. */
export function nextOf(tried: Tried, came: Came, said: string, now: number): Next {
  return FOLLOWS[came](tried, said, now)
}
