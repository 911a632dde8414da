import type { DocketDocument } from '#types/docket'
import type { DocketAction, DocketRelation } from '#types/docket-codes'
import type { DocketEvent, DocketFact } from '#types/docket-event'
import type { DocketEntry } from '#types/docket-view'
import type { FileView } from '#types/file-view'
import type { Actor } from '#types/people'
import { roleOf, unitName, unitOf } from '../posts'
import type { World } from '../world'
import { readsParty } from './docket-rights'

type FactOf<Type extends DocketFact['type']> = Extract<DocketFact, { type: Type }>
type Detail = Partial<Pick<DocketEntry, 'result' | 'dueAt' | 'amount' | 'receipt' | 'basis'>>

interface TimelineRow<Fact> {
  readonly action: DocketAction
  /** Units that were asked something see their own part; the docket's unit and the supervisor see all. */
  readonly alsoFor: readonly DocketRelation[]
  readonly detail: (fact: Fact) => Detail
}

const INSIDE: readonly DocketRelation[] = ['own', 'supervisor']
const none = (): Detail => ({})
const inside = (action: DocketAction): TimelineRow<unknown> => ({ action, alsoFor: [], detail: none })

/** How each fact reads, and which unit beside the docket's own sees it. */
export const DOCKET_TIMELINE: { readonly [Type in DocketFact['type']]: TimelineRow<FactOf<Type>> } = {
  opened: {
    action: 'open',
    alsoFor: ['receiver', 'determiner', 'helper'],
    detail: ({ reason }) => ({ result: reason }),
  },
  registered: { action: 'register', alsoFor: [], detail: ({ receipt }) => ({ receipt }) },
  investigated: inside('investigate'),
  noticeGiven: {
    action: 'giveNotice',
    alsoFor: [],
    detail: ({ basis, cause }) => ({ basis, result: cause }),
  },
  pleaRecorded: { action: 'recordPlea', alsoFor: [], detail: ({ plea }) => ({ result: plea }) },
  hearingCalled: { action: 'callHearing', alsoFor: [], detail: ({ heldAt }) => ({ dueAt: heldAt }) },
  heard: inside('hear'),
  reviewed: { action: 'review', alsoFor: [], detail: ({ review }) => ({ result: review }) },
  decided: {
    action: 'decide',
    alsoFor: [],
    detail: ({ decision, amount, basis, form }) => ({
      ...{ result: decision, amount, basis },
      ...(form === null ? {} : { receipt: form }),
    }),
  },
  reportedIn: inside('reportIn'),
  served: { action: 'serve', alsoFor: [], detail: ({ way }) => ({ result: way }) },
  performed: { action: 'perform', alsoFor: [], detail: ({ performance }) => ({ result: performance }) },
  demanded: inside('demand'),
  broughtToCourt: inside('toCourt'),
  suspended: { action: 'suspend', alsoFor: [], detail: ({ reason }) => ({ result: reason }) },
  resumed: inside('resume'),
  extended: inside('extend'),
  determinationAsked: { action: 'requestDetermination', alsoFor: ['determiner'], detail: none },
  determined: {
    action: 'determine',
    alsoFor: ['determiner'],
    detail: ({ determination }) => ({ result: determination }),
  },
  handedOver: { action: 'handOver', alsoFor: ['receiver'], detail: ({ reason }) => ({ result: reason }) },
  takenBack: { action: 'takeBack', alsoFor: ['receiver'], detail: none },
  takenOver: { action: 'takeOver', alsoFor: ['receiver'], detail: ({ receipt }) => ({ receipt }) },
  helpAsked: { action: 'assist', alsoFor: ['helper'], detail: none },
  helped: { action: 'assisted', alsoFor: ['helper'], detail: none },
  obstructed: { action: 'obstruct', alsoFor: ['helper'], detail: none },
  closed: { action: 'closeDocket', alsoFor: [], detail: ({ outcome }) => ({ result: outcome }) },
  noted: inside('note'),
  warned: { action: 'timeOut', alsoFor: [], detail: ({ clock }) => ({ result: clock }) },
  ranOut: { action: 'timeOut', alsoFor: [], detail: ({ clock }) => ({ result: clock }) },
  recounted: inside('recount'),
}

export interface DocketReader {
  readonly actor: Actor
  readonly relations: readonly DocketRelation[]
  readonly world: World
  readonly files: (id: string) => FileView
}

function whoIs({ by }: DocketEvent, { pack, compound }: World): string {
  if (by.kind === 'resident') return pack.labels.resident
  if (by.kind === 'system') return pack.labels.system
  return [unitName(unitOf(by.post), { pack, compound }), pack.roleLabels[roleOf(by.post)], by.name].join(' ')
}

function words(hash: string | undefined, { texts }: DocketDocument): string | undefined {
  return hash === undefined ? undefined : (texts[hash]?.words ?? undefined)
}

function spoken(event: DocketEvent, document: DocketDocument, { relations, files }: DocketReader) {
  const text = words(event.textHash, document)
  const party = readsParty(relations) ? words(event.partyHash, document) : undefined
  return {
    ...(text === undefined ? {} : { words: text }),
    ...(party === undefined ? {} : { party }),
    ...(event.media === undefined ? {} : { files: event.media.map(files) }),
  }
}

/** The row of a fact's own type, seen as taking any fact: the key is the proof the compiler cannot follow. */
function rowOf(fact: DocketFact): TimelineRow<DocketFact> {
  return DOCKET_TIMELINE[fact.type] as TimelineRow<DocketFact>
}

export function docketTimeline(document: DocketDocument, reader: DocketReader): readonly DocketEntry[] {
  const { actor, relations, world } = reader
  return document.events.flatMap((event) => {
    const { seq, at, by, fact } = event
    const { action, alsoFor, detail } = rowOf(fact)
    if (![...INSIDE, ...alsoFor].some((relation) => relations.includes(relation))) return []
    const mine = by.kind === 'staff' && actor.kind === 'staff' && by.staffId === actor.staffId
    const who = whoIs(event, world)
    return [{ seq, at, action, who, mine, ...detail(fact), ...spoken(event, document, reader) }]
  })
}
