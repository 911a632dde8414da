import type { By } from '#types/case-event'
import { type Answer, ok, refuse } from '#types/refusal'
import type { Appended } from '../domain/append'
import { randomWithin } from '../platform/digest'
import type { StoredCase } from './case-shape'
import { appended, type Cases } from './cases'

export interface Command {
  readonly id: string
  readonly by: By
  readonly commandId: string
}

export type CaseCommand = Command

/** A document that keeps its events, so that it can tell which commands it has taken in. */
interface Eventful {
  readonly events: readonly { readonly by: By; readonly commandId: string }[]
}

/** How documents of a kind are read, written on condition, and known after a write without reading again. */
export interface Kept<Document extends Eventful, Next> {
  byId(id: string): Promise<Document | null>
  append(before: Document, next: Next): Promise<boolean>
  appended(before: Document, next: Next): Document
}

export type Deciding<Document, Next> = (document: Document | null) => Promise<Answer<Next>>
export type Decide = Deciding<StoredCase, Appended>

const TRIES = 4
const JITTER_MS = 40

/**
 * Read, decide, write on condition that nobody wrote in between. When somebody did, or when the answer was lost, the
 * document itself tells what happened: an event with this command's id, by this actor, means that it succeeded.
 */
export async function changeDocument<Document extends Eventful, Next>(
  kept: Kept<Document, Next>,
  command: Command,
  decide: Deciding<Document, Next>,
): Promise<Answer<Document>> {
  for (let attempt = 1; ; attempt += 1) {
    const document = await kept.byId(command.id)
    if (document && isDone(document, command)) return ok(document)
    const decided = await decide(document)
    if (!decided.ok) return decided
    if (!document) return refuse('not_found')
    const written = await write(kept, document, decided.value)
    if (written === 'written') return ok(kept.appended(document, decided.value))
    if (attempt === TRIES) return await lastWord(kept, command, written)
    await pause(randomWithin(JITTER_MS * attempt))
  }
}

export function changeCase(cases: Cases, command: Command, decide: Decide): Promise<Answer<StoredCase>> {
  return changeDocument<StoredCase, Appended>(
    { byId: (id) => cases.byId(id), append: (before, next) => cases.append(before, next), appended },
    command,
    decide,
  )
}

type Written = 'written' | 'raced' | { readonly lost: unknown }

async function write<Document extends Eventful, Next>(
  kept: Kept<Document, Next>,
  document: Document,
  next: Next,
): Promise<Written> {
  try {
    return (await kept.append(document, next)) ? 'written' : 'raced'
  } catch (error) {
    // The answer is lost, the write perhaps not: the next reading tells.
    return { lost: error }
  }
}

async function lastWord<Document extends Eventful, Next>(
  kept: Kept<Document, Next>,
  command: Command,
  written: Exclude<Written, 'written'>,
): Promise<Answer<Document>> {
  const document = await kept.byId(command.id)
  if (document && isDone(document, command)) return ok(document)
  if (written !== 'raced') throw written.lost
  return refuse('changed_meanwhile')
}

function isDone(document: Eventful, { by, commandId }: Command): boolean {
  return document.events.some((event) => event.commandId === commandId && sameActor(event.by, by))
}

function sameActor(known: By, by: By): boolean {
  if (known.kind === 'resident') return by.kind === 'resident' && known.personKey === by.personKey
  if (known.kind === 'staff') return by.kind === 'staff' && known.staffId === by.staffId
  return by.kind === 'system'
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
