import type { CaseText } from '#types/case'
import type { By } from '#types/case-event'
import type { DocketCard, DocketDocument, DocketState } from '#types/docket'
import type { DocketEvent, DocketFact } from '#types/docket-event'
import { type Digest, hashText, sealEvent } from '../chain'
import { matterOf } from '../route'
import type { World } from '../world'
import { docketAsked, docketDesk } from './docket-desk'
import { evolveDocket } from './docket-evolve'
import { docketNextAt } from './docket-sweep'

export interface DocketAppendContext {
  readonly by: By
  readonly at: number
  readonly commandId: string
  readonly words?: string
  /** Who is reported, what was served on whom: hashed and kept apart from the words, for fewer readers. */
  readonly party?: string
  readonly media?: readonly string[]
  readonly salt: string
  readonly digest: Digest
}

/** `events` and `texts` hold only what is new; everything else replaces the field of the same name. */
export type DocketAppended = Pick<
  DocketDocument,
  'state' | 'card' | 'desk' | 'asked' | 'events' | 'texts' | 'updatedAt' | 'nextAt' | 'owedAt'
>

function cardOf(state: DocketState, world: World): DocketCard {
  const { procedure, stage, outcome, clocks } = state
  return {
    title: matterOf(state.matter, world.pack).label,
    compound: world.compound.name,
    ...{ procedure, stage, outcome },
    suspended: state.suspended !== null,
    dueAt: clocks.length === 0 ? null : Math.min(...clocks.map(({ dueAt }) => dueAt)),
  }
}

const said = (text: string | undefined): text is string => text !== undefined && text !== ''

/** The party's salt differs, so that equal words under both keys do not show that they are equal. */
const saltsOf = ({ salt }: DocketAppendContext) => ({ words: salt, party: `${salt}.party` })

/** Words and media go with the first event of a command; what else it led to has none of its own. */
function carried(context: DocketAppendContext, first: boolean) {
  if (!first) return {}
  const { words, party, media, digest } = context
  const salts = saltsOf(context)
  return {
    ...(said(words) ? { textHash: hashText(words, salts.words, digest) } : {}),
    ...(said(party) ? { partyHash: hashText(party, salts.party, digest) } : {}),
    ...(media === undefined || media.length === 0 ? {} : { media }),
  }
}

function textsOf(first: DocketEvent | undefined, context: DocketAppendContext): Record<string, CaseText> {
  const { words = '', party = '' } = context
  const salts = saltsOf(context)
  return {
    ...(first?.textHash === undefined ? {} : { [first.textHash]: { words, salt: salts.words } }),
    ...(first?.partyHash === undefined ? {} : { [first.partyHash]: { words: party, salt: salts.party } }),
  }
}

function sealAll(
  facts: readonly DocketFact[],
  old: readonly DocketEvent[],
  context: DocketAppendContext,
): readonly DocketEvent[] {
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

/** Seals new facts onto a docket and answers all that the one write must set or push. */
export function appendToDocket(
  document: Pick<DocketDocument, 'events' | 'state'> | null,
  facts: readonly DocketFact[],
  context: DocketAppendContext,
  world: World,
): DocketAppended {
  const events = sealAll(facts, document?.events ?? [], context)
  let state = document?.state ?? null
  for (const { fact, at, by } of events) state = evolveDocket(state, fact, at, by)
  if (state === null) throw new Error('nothing to append')
  return {
    ...{ state, events, card: cardOf(state, world), texts: textsOf(events[0], context) },
    ...{ desk: docketDesk(state, world), asked: docketAsked(state) },
    ...{ updatedAt: context.at, nextAt: docketNextAt(state), owedAt: context.at },
  }
}
