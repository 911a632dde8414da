import type { CaseState } from '#types/case'
import type { Notice } from '#types/inbox-view'
import type { PostId } from '#types/people'
import type { Channel, Subject } from '#types/push'
import { DIGEST, LADDERS, type LadderName, QUIET, type Rung, type RungName, subjectOf } from './push-rows'
import { dayOf, MINUTE, minuteOfDay, startOfDay } from './shanghai'

export interface Noticed {
  readonly notice: Notice
  /** Somebody of the staff, rather than a resident. */
  readonly staff: boolean
}

type About = Pick<CaseState, 'hazard' | 'about' | 'hideFromProperty'>

/** A danger now, for somebody who is to do something about it. */
function isUrgent({ notice, staff }: Noticed, { hazard }: Pick<About, 'hazard'>): boolean {
  const subject = subjectOf(notice)
  return staff && (subject === 'danger' || (subject === 'task' && hazard === 'danger'))
}

function ladderOf(noticed: Noticed, state: About): LadderName {
  if (isUrgent(noticed, state)) return 'danger'
  return noticed.staff ? 'staff' : 'resident'
}

/** A group of a whole unit hears nothing of what concerns somebody, or is kept from somebody. */
function isKept({ about, hideFromProperty }: About): boolean {
  return about !== null || hideFromProperty
}

export interface PlannedRung {
  readonly name: RungName
  readonly subject: Subject
  readonly channels: readonly Channel[]
  readonly dueAt: number
  readonly urgent: boolean
}

function isNight(at: number): boolean {
  const minute = minuteOfDay(at)
  return minute >= QUIET.from || minute < QUIET.to
}

/** What a notice sends out, step by step; nothing where none of the operator's channels belongs to the step. */
export function planned(
  noticed: Noticed,
  state: About,
  now: number,
  open: readonly Channel[],
): readonly PlannedRung[] {
  const subject = subjectOf(noticed.notice)
  if (subject === null) return []
  const urgent = isUrgent(noticed, state)
  const fits = ({ only }: Rung) => only === undefined || isNight(now)
  const mayUse = (channel: Channel) => open.includes(channel) && !(channel === 'wecom' && isKept(state))
  return LADDERS[ladderOf(noticed, state)].filter(fits).flatMap(({ name, after, channels: all }) => {
    const channels = all.filter(mayUse)
    const dueAt = now + after
    return channels.length === 0
      ? []
      : [{ name, subject: urgent ? 'danger' : subject, channels, dueAt, urgent }]
  })
}

/** The end of the quiet hours, for whom and what they hold; null when it may leave now. */
export function quietUntil(noticed: Noticed, state: Pick<About, 'hazard'>, now: number): number | null {
  const woken = isUrgent(noticed, state) || (noticed.staff && state.hazard !== 'none')
  if (woken || !isNight(now)) return null
  const today = startOfDay(dayOf(now)) + QUIET.to * MINUTE
  return now < today ? today : startOfDay(dayOf(now) + 1) + QUIET.to * MINUTE
}

/** When somebody who has just heard of a case may hear of it again; null when it may leave now. */
export function digestUntil(urgent: boolean, lastSentAt: number | null, now: number): number | null {
  if (urgent || lastSentAt === null) return null
  const until = lastSentAt + DIGEST
  return until > now ? until : null
}

/** Whether somebody has taken on what is to be done, so that nobody is rung up for it. */
export function isTaken(
  state: Pick<CaseState, 'accepted' | 'holder' | 'closedAt'>,
  { notice, post }: { readonly notice: Notice; readonly post: PostId | null },
): boolean {
  if (state.closedAt !== null) return true
  // Help in the street: nobody but the helper can say that it has come.
  if (notice === 'obstructionCalled') return false
  const passedOn = notice !== 'dangerHere' && post !== null && state.holder !== post
  return state.accepted || passedOn
}
