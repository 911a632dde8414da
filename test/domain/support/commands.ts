import fc from 'fast-check'
import {
  ABOUTS,
  DISSUASION_RESULTS,
  ESCALATION_REASONS,
  INSPECTION_RESULTS,
  MEDIATION_RESULTS,
  OUTCOMES,
  PLAN_REVIEWS,
  PROCEDURES,
  TRANSFER_REASONS,
  type Move,
} from '#types/lifecycle'
import { CALL_RESULTS } from '#types/whistle'
import type { MoveFields, Offer } from '#types/offer'
import type { Actor, PostId } from '#types/people'
import { MOVES } from '#core/domain/lifecycle'
import { offersFor } from '#core/domain/offers'
import { roleOf, unitOf } from '#core/domain/posts'
import { pack } from '#config/regions/demo/index'
import { MONDAY } from './demo-world'
import {
  coordinator,
  fireOfficer,
  gridLeader,
  propertyManager,
  residentNextDoor,
  residentUpstairs,
  staff,
  supervisor,
} from './people'
import type { Story } from './story'

export type Part =
  | 'reporter'
  | 'holder'
  | 'verifier'
  | 'approver'
  | 'called'
  | 'whistler'
  | 'watcher'
  | 'overseer'
  | 'stranger'
  | 'colleague'

/** What other documents bring about on the case: its docket ends, another case is merged into it, a post has a successor. */
export const ELSEWHERE = ['docketEnds', 'absorbs', 'succeeds', 'recomputes', 'helps', 'checks'] as const

export type Command =
  | { readonly kind: 'move'; readonly who: Part; readonly action: Move; readonly fields: MoveFields }
  | {
      readonly kind: 'offered'
      readonly who: Part
      readonly pick: number
      readonly fields: MoveFields
      /** Only this of what is offered. */
      readonly action?: Move
    }
  | { readonly kind: 'elsewhere'; readonly what: (typeof ELSEWHERE)[number]; readonly pick: number }
  | { readonly kind: 'wait'; readonly hours: number }

const strangers = [residentNextDoor, fireOfficer, gridLeader, propertyManager]
const overseers = [coordinator, supervisor]

function inPost(post: PostId): Actor {
  return staff(unitOf(post), roleOf(post), post.split(':')[2] ?? '', `holder of ${post}`)
}

type Casting = (story: Story) => Actor | PostId | null | undefined

const turn = (story: Story, actors: readonly Actor[]) => actors[story.document.events.length % actors.length]

const CAST: Readonly<Record<Part, Casting>> = {
  reporter: () => residentUpstairs,
  holder: ({ state }) => state.holder,
  verifier: ({ state }) => state.verifier,
  approver: ({ state }) => state.plan?.approvers.find((post) => post !== state.holder),
  called: ({ state }) => state.calls.find(({ musteredAt }) => musteredAt === null)?.post,
  whistler: ({ state }) => state.calls.find(({ concluded }) => concluded === null)?.by,
  watcher: ({ state }) => state.watchers[0],
  overseer: (story) => turn(story, overseers),
  stranger: (story) => turn(story, strangers),
  colleague: ({ state }) => state.posts[0],
}

/** Mostly those whom the case knows, so that random sequences get far; sometimes anybody. */
export function actorFor(who: Part, story: Story): Actor {
  const cast = CAST[who](story) ?? residentUpstairs
  return typeof cast === 'string' ? inPost(cast) : cast
}

/** Moves after which little can happen: a life that takes each at its first chance is short. */
const LAST: readonly Move[] = ['withdraw', 'merge', 'decline']

/** Every other time the likely next step, so that lives get far; a transfer oftener than people do it, the ends only now and then. */
function picked(open: readonly Offer[], pick: number): Offer | undefined {
  const main = open.find((offer) => offer.main)
  if (pick % 2 === 0 && main !== undefined) return main
  const seldom = open.find(({ action }) => action === 'transfer')
  if (pick % 5 === 1 && seldom !== undefined) return seldom
  const going = pick % 7 === 0 ? open : open.filter(({ action }) => !LAST.includes(action))
  return going[pick % Math.max(1, going.length)]
}

/** The offer picked, with the drawn fields where they fit and its own choices where it has some. */
export function moveOffered(line: Extract<Command, { kind: 'offered' }>, story: Story) {
  const actor = actorFor(line.who, story)
  const open = offersFor(story.state, actor, story.world).filter((offer) => offer.closed === undefined)
  const offer =
    line.action === undefined ? picked(open, line.pick) : open.find(({ action }) => action === line.action)
  if (offer === undefined) return undefined
  const chosen = offer.fields.flatMap(({ code, choices }) => {
    const choice = choices?.[line.pick % choices.length]
    return choice === undefined ? [] : [[code, code === 'units' ? [choice] : choice] as const]
  })
  return { actor, action: offer.action, fields: { ...line.fields, ...Object.fromEntries(chosen) } }
}

const words = fc.constantFrom('done', 'é', 'e\u0301', '')
const fields: fc.Arbitrary<MoveFields> = fc.record({
  words,
  reason: fc.constantFrom(...ESCALATION_REASONS, ...TRANSFER_REASONS),
  dissuasion: fc.constantFrom(...DISSUASION_RESULTS),
  inspection: fc.constantFrom(...INSPECTION_RESULTS),
  outcome: fc.constantFrom(...OUTCOMES),
  demand: fc.constant('put it right'),
  summary: fc.constant('a car stood in the lane'),
  dueAt: fc.integer({ min: -2, max: 40 }).map((days) => MONDAY + days * 86_400_000),
  servedOn: fc.constant('the owner'),
  restored: fc.boolean(),
  solved: fc.boolean(),
  score: fc.integer({ min: 1, max: 5 }),
  receipt: fc.constantFrom('R-1', ''),
  to: fc.constantFrom('police', 'liuyin-committee', 'nowhere'),
  units: fc.constantFrom(['police'], ['fire-rescue', 'housing'], ['nowhere']),
  cases: fc.constantFrom([], ['case-0'], ['nowhere']),
  evaluation: fc.constantFrom(...CALL_RESULTS),
  timely: fc.boolean(),
  helper: fc.constant('the guard at the gate'),
  lend: fc.constantFrom('loan-1', 'nowhere'),
  matter: fc.constantFrom('poultry', 'overcharge', 'random-parking', 'nothing'),
  mediation: fc.constantFrom(...MEDIATION_RESULTS),
  procedure: fc.constantFrom(...PROCEDURES),
  review: fc.constantFrom(...PLAN_REVIEWS),
  targetAt: fc.integer({ min: -2, max: 90 }).map((days) => MONDAY + days * 86_400_000),
  visitedAt: fc.integer({ min: -1, max: 1 }).map((hours) => MONDAY + hours * 3_600_000),
  into: fc.constantFrom('case-2', 'case-1'),
})

const move = fc.record({
  kind: fc.constant('move' as const),
  who: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Part>('holder', 'verifier', 'reporter') },
    { weight: 1, arbitrary: fc.constantFrom<Part>('stranger', 'colleague', 'overseer', 'watcher') },
  ),
  action: fc.constantFrom(...(Object.keys(MOVES) as Move[])),
  fields,
})
/** What a person is offered, so that lives get beyond their first stages. */
const offered = fc.record({
  kind: fc.constant('offered' as const),
  who: fc.oneof(
    { weight: 8, arbitrary: fc.constant<Part>('holder') },
    { weight: 5, arbitrary: fc.constantFrom<Part>('verifier', 'reporter') },
    { weight: 2, arbitrary: fc.constantFrom<Part>('approver', 'called', 'whistler', 'watcher', 'overseer') },
  ),
  pick: fc.nat(200),
  fields,
})
const wait = fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) })

const elsewhere = fc.record({
  kind: fc.constant('elsewhere' as const),
  // Few lives have a docket, and it ends only here.
  what: fc.constantFrom(...ELSEWHERE, 'docketEnds', 'docketEnds', 'docketEnds'),
  pick: fc.nat(20),
})

export const commands = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: offered },
    { weight: 4, arbitrary: move },
    { weight: 1, arbitrary: elsewhere },
    { weight: 1, arbitrary: wait },
  ),
  { minLength: 5, maxLength: 40 },
)

export const filings = fc.record({
  matter: fc.constantFrom(null, ...pack.matters.map((matter) => matter.code)),
  compound: fc.constantFrom('xiyuan', 'hualong', 'jiuchang'),
  about: fc.option(fc.constantFrom(...ABOUTS), { nil: null, freq: 3 }),
  hideFromProperty: fc.boolean(),
  danger: fc.boolean(),
  kind: fc.constantFrom('report', 'question', 'suggestion'),
})
