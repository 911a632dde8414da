import type { DocketEvent, DocketFact } from '#types/docket-event'
import type { Procedure } from '#types/lifecycle'

/** What the law asks of a file, told from the record alone: no guard and no state of the code under test is asked. */

type FactOf<Type extends DocketFact['type']> = Extract<DocketFact, { type: Type }>

interface Scene<Fact> {
  readonly fact: Fact
  readonly by: string
  readonly before: readonly DocketEvent[]
  readonly procedure: Procedure
}

interface Law<Type extends DocketFact['type']> {
  readonly words: string
  readonly on: Type
  readonly holds: (scene: Scene<FactOf<Type>>) => boolean
}

const law = <Type extends DocketFact['type']>(words: string, on: Type, holds: Law<Type>['holds']) => ({
  ...{ words, on },
  holds: (scene: Scene<DocketFact>) => holds(scene as Scene<FactOf<Type>>), // asked for facts of this type only
})

const byOf = ({ by }: DocketEvent): string => (by.kind === 'staff' ? by.staffId : '')

const factsOf = <Type extends DocketFact['type']>(events: readonly DocketEvent[], type: Type) =>
  events.flatMap(({ fact }) => (fact.type === type ? [fact as FactOf<Type>] : []))

const doers = (events: readonly DocketEvent[], type: DocketFact['type']): readonly string[] =>
  events.filter(({ fact }) => fact.type === type).map(byOf)

const investigators = (events: readonly DocketEvent[]): ReadonlySet<string> =>
  new Set(doers(events, 'investigated'))

/** What came before a new notice proves nothing for the decision after it. */
function sinceNotice(events: readonly DocketEvent[]): readonly DocketEvent[] {
  const last = events.map(({ fact }) => fact.type).lastIndexOf('noticeGiven')
  return last < 0 ? [] : events.slice(last)
}

const penalty = (procedure: Procedure): boolean => procedure === 'general' || procedure === 'onTheSpot'

function heardWhereAsked(before: readonly DocketEvent[]): boolean {
  const since = sinceNotice(before)
  const plea = factsOf(since, 'pleaRecorded').at(-1)?.plea
  return plea !== undefined && (plea !== 'hearing' || factsOf(since, 'heard').length > 0)
}

/** A cause named in any notice, and any hearing, ask for a review that agrees after the last of them. */
function reviewedWhereNeeded(before: readonly DocketEvent[]): boolean {
  const named = factsOf(before, 'noticeGiven').some(({ cause }) => cause !== 'none')
  const needed = named || factsOf(before, 'heard').length > 0
  return !needed || factsOf(sinceNotice(before), 'reviewed').at(-1)?.review === 'agreed'
}

const LAWS = [
  law('two officers before a notice', 'noticeGiven', ({ before }) => investigators(before).size >= 2),
  law(
    'nobody reviews what they investigated',
    'reviewed',
    ({ by, before }) => !investigators(before).has(by),
  ),
  law(
    'nobody hosts a hearing on what they investigated',
    'heard',
    ({ by, before }) => !investigators(before).has(by),
  ),
  law('a crime is not decided here', 'decided', ({ procedure }) => procedure !== 'criminal'),
  law(
    'the police decide what they took in',
    'decided',
    ({ procedure, before }) => procedure !== 'police' || factsOf(before, 'registered').length === 1,
  ),
  law(
    'two officers before a decision',
    'decided',
    ({ procedure, before }) => !penalty(procedure) || investigators(before).size >= 2,
  ),
  law(
    'the head decides apart from investigators and reviewer',
    'decided',
    ({ procedure, by, before }) =>
      procedure !== 'general' || ![...investigators(before), doers(before, 'reviewed').at(-1)].includes(by),
  ),
  law(
    'nothing is decided while suspended',
    'decided',
    ({ before }) => factsOf(before, 'suspended').length === factsOf(before, 'resumed').length,
  ),
  law(
    'what is minor, corrected and harmless is not punished',
    'decided',
    ({ fact: { decision, leniency } }) =>
      decision !== 'penalise' || !(leniency?.minor && leniency.corrected && leniency.harm === 'none'),
  ),
  law(
    'on the spot no more than the cap',
    'decided',
    ({ procedure, fact }) =>
      procedure !== 'onTheSpot' || fact.amount <= (fact.subject === 'citizen' ? 200 : 3000),
  ),
  law(
    'a penalty follows a notice, an answer to it and the hearing asked for',
    'decided',
    ({ procedure, fact, before }) =>
      procedure !== 'general' || fact.decision !== 'penalise' || heardWhereAsked(before),
  ),
  law(
    'a decision follows the review that it needs',
    'decided',
    ({ procedure, before }) => procedure !== 'general' || reviewedWhereNeeded(before),
  ),
  law('what is served was decided', 'served', ({ before }) => factsOf(before, 'decided').length === 1),
  law(
    'a court is asked after a demand',
    'broughtToCourt',
    ({ before }) => factsOf(before, 'demanded').length > 0,
  ),
]

/** The laws that an event of this record breaks. */
export function broken(events: readonly DocketEvent[], procedure: Procedure): readonly string[] {
  return events.flatMap((event, place) => {
    const scene = { fact: event.fact, by: byOf(event), before: events.slice(0, place), procedure }
    return LAWS.filter(({ on, holds }) => on === event.fact.type && !holds(scene)).map(({ words }) => words)
  })
}
