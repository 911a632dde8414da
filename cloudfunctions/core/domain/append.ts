import type { CaseCard, CaseDocument, CaseState, CaseText, Place } from '#types/case'
import type { By, CaseEvent, CaseFact } from '#types/case-event'
import { hashText, sealEvent, type Digest } from './chain'
import { evolve } from './evolve'
import { unitName, unitOf } from './posts'
import { titleOf } from './title'
import { stuckOf } from './stuck'
import { nextAt } from './sweep'
import type { World } from './world'

export interface AppendContext {
  readonly by: By
  readonly at: number
  readonly commandId: string
  readonly words?: string
  readonly party?: string
  readonly media?: readonly string[]
  /** Where it is; read for a new case only. */
  readonly place?: Place
  readonly salt: string
  readonly digest: Digest
}

/** `events` and `texts` hold only what is new; everything else replaces the field of the same name. */
export type Appended = Pick<
  CaseDocument,
  | 'state'
  | 'card'
  | 'reporter'
  | 'holder'
  | 'unit'
  | 'verifier'
  | 'stage'
  | 'stuck'
  | 'sortAt'
  | 'nextAt'
  | 'updatedAt'
  | 'owedAt'
> & { readonly events: readonly CaseEvent[]; readonly texts: Readonly<Record<string, CaseText>> }

/** Behind every real moment, and still an exact integer: cases without a clock sort last. */
const NEVER = 9_000_000_000_000_000
const CARD_PLACE_LENGTH = 40

export function placeLine(place: Place): string {
  return [place.building, place.unit, place.floor, place.detail].filter(Boolean).join(' ')
}

/** Whoever looks at a closed case again keeps that date; for everybody else it is over. */
function soonest({ clocks }: CaseState): number | null {
  const due = clocks.filter(({ code }) => code !== 'recurrence').map((clock) => clock.dueAt)
  return due.length === 0 ? null : Math.min(...due)
}

function cardOf(state: CaseState, place: Place, filed: CaseEvent | undefined, world: World): CaseCard {
  return {
    title: titleOf(state.matter, filed, world.pack),
    place: placeLine(place).slice(0, CARD_PLACE_LENGTH),
    compound: world.compound.name,
    stage: state.stage,
    tier: state.tier,
    outcome: state.outcome,
    hazard: state.hazard,
    dueAt: soonest(state),
    unitName: unitName(unitOf(state.holder), world),
  }
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

/** Words and media go with the first event of a command; what else it led to has none of its own. */
function carried(context: AppendContext, first: boolean) {
  if (!first) return {}
  const { words, party, media, salt, digest } = context
  return {
    ...(isSaid(words) ? { textHash: hashText(words, salt, digest) } : {}),
    ...(isSaid(party) ? { partyHash: hashText(party, `${salt}:party`, digest) } : {}),
    ...(media === undefined || media.length === 0 ? {} : { media }),
  }
}

function textsOf(events: readonly CaseEvent[], context: AppendContext): Record<string, CaseText> {
  const { textHash, partyHash } = events[0] ?? {}
  const { words, party, salt } = context
  return {
    ...(textHash === undefined ? {} : { [textHash]: { words: words ?? '', salt } }),
    ...(partyHash === undefined ? {} : { [partyHash]: { words: party ?? '', salt: `${salt}:party` } }),
  }
}

interface Begun {
  readonly events: readonly CaseEvent[]
  readonly state: CaseState | null
  readonly place: Place
}

const UNFILED: Begun = { events: [], state: null, place: {} }

function sealAll(facts: readonly CaseFact[], old: readonly CaseEvent[], context: AppendContext): CaseEvent[] {
  const { by, at, commandId, digest } = context
  let before = old.at(-1)?.hash ?? ''
  return facts.map((fact, place) => {
    const seq = old.length + place + 1
    const event = sealEvent(
      { seq, at, by, commandId, before, fact, ...carried(context, place === 0) },
      digest,
    )
    before = event.hash
    return event
  })
}

function stateAfter(begun: Begun, events: readonly CaseEvent[]): CaseState {
  let state = begun.state
  for (const event of events) state = evolve(state, event.fact, event.at, event.by)
  if (state === null) throw new Error('nothing to append')
  return state
}

/** Seals new facts onto a case and answers all that the one write must set or push. */
export function appendFacts(
  document: CaseDocument | null,
  facts: readonly CaseFact[],
  context: AppendContext,
  world: World,
): Appended {
  const begun = document ?? { ...UNFILED, place: context.place ?? {} }
  const events = sealAll(facts, begun.events, context)
  const state = stateAfter(begun, events)
  const card = cardOf(state, begun.place, begun.events[0] ?? events[0], world)
  return {
    ...{ state, card, events, stage: state.stage, holder: state.holder },
    texts: textsOf(events, context),
    reporter: state.reporter ?? '',
    unit: unitOf(state.holder),
    verifier: state.verifier ?? '',
    stuck: stuckOf(state, world),
    sortAt: card.dueAt ?? NEVER,
    nextAt: nextAt(state),
    updatedAt: context.at,
    owedAt: context.at,
  }
}
