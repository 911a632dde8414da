import type { By, CaseEvent } from '#types/case-event'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Appended } from '../domain/append'
import { randomWithin } from '../platform/digest'
import type { StoredCase } from './case-shape'
import { appended, type Cases } from './cases'

export interface CaseCommand {
  readonly id: string
  readonly by: By
  readonly commandId: string
}

export type Decide = (document: StoredCase | null) => Promise<Answer<Appended>>

const TRIES = 4
const JITTER_MS = 40

/**
 * Read, decide, write on condition that nobody wrote in between. When somebody did, or when the answer was lost, the
 * case itself tells what happened: an event with this command's id, by this actor, means that it succeeded.
 */
export async function changeCase(
  cases: Cases,
  command: CaseCommand,
  decide: Decide,
): Promise<Answer<StoredCase>> {
  for (let attempt = 1; ; attempt += 1) {
    const document = await cases.byId(command.id)
    if (document && isDone(document, command)) return ok(document)
    const decided = await decide(document)
    if (!decided.ok) return decided
    if (!document) return refuse('not_found')
    const written = await write(cases, document, decided.value)
    if (written === 'written') return ok(appended(document, decided.value))
    if (attempt === TRIES) return await lastWord(cases, command, written)
    await pause(randomWithin(JITTER_MS * attempt))
  }
}

type Written = 'written' | 'raced' | { readonly lost: unknown }

async function write(cases: Cases, document: StoredCase, next: Appended): Promise<Written> {
  try {
    return (await cases.append(document, next)) ? 'written' : 'raced'
  } catch (error) {
    // The answer is lost, the write perhaps not: the next reading tells.
    return { lost: error }
  }
}

async function lastWord(
  cases: Cases,
  command: CaseCommand,
  written: Exclude<Written, 'written'>,
): Promise<Answer<StoredCase>> {
  const document = await cases.byId(command.id)
  if (document && isDone(document, command)) return ok(document)
  if (written !== 'raced') throw written.lost
  return refuse('changed_meanwhile')
}

function isDone(document: StoredCase, { by, commandId }: CaseCommand): boolean {
  return document.events.some((event) => event.commandId === commandId && sameActor(event, by))
}

function sameActor(event: CaseEvent, by: By): boolean {
  if (event.by.kind === 'resident') return by.kind === 'resident' && event.by.personKey === by.personKey
  if (event.by.kind === 'staff') return by.kind === 'staff' && event.by.staffId === by.staffId
  return by.kind === 'system'
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
