import type { Roster } from '#types/roster'
import { type Answer, ok, refuse } from '#types/refusal'
import { LISTED } from '../domain/build-board'
import { keptDays, type RosterFields } from '../domain/roster-changes'
import { dateOf, dayOf } from '../domain/shanghai'
import { randomWithin } from '../platform/digest'
import type { Rosters } from './rosters'

export interface RosterCommand {
  readonly post: string
  readonly commandId: string
  readonly now: number
}

const TRIES = 4
const JITTER_MS = 40
const OBEYED_KEPT = 20
const DAYS_KEPT = 31

/**
 * Read, decide, write on condition that nobody wrote in between. A roster remembers the commands it has obeyed, so
 * that one repeated after a lost answer finds itself done. Whatever changes owes the boards that show the post.
 */
export async function writeRoster(
  rosters: Rosters,
  { post, commandId, now }: RosterCommand,
  decide: (roster: Roster) => Answer<RosterFields>,
): Promise<Answer<Roster>> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const roster = await rosters.byId(post)
    if (!roster) return refuse('not_found')
    if (roster.obeyed.includes(commandId)) return ok(roster)
    const decided = decide(roster)
    if (!decided.ok) return decided
    const fields = written(roster, decided.value, commandId, now)
    if (await rosters.change(roster, fields)) return ok({ ...roster, ...fields, rev: roster.rev + 1 })
    await pause(randomWithin(JITTER_MS * attempt))
  }
  return refuse('changed_meanwhile')
}

function written(roster: Roster, fields: RosterFields, commandId: string, now: number): RosterFields {
  const days = keptDays(fields.days ?? roster.days, dateOf(dayOf(now) - DAYS_KEPT))
  const obeyed = [commandId, ...roster.obeyed].slice(0, OBEYED_KEPT)
  return { ...fields, days, obeyed, boardAt: LISTED.includes(roster.role) ? now : roster.boardAt }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
