import fc from 'fast-check'
import {
  DECISIONS,
  DETERMINATIONS,
  DOCKET_MOVE_CODES,
  DOCKET_OUTCOMES,
  type DocketMove,
  HAND_OVER_REASONS,
  HARMS,
  LEGAL_REVIEWS,
  PERFORMANCES,
  PLEAS,
  REVIEW_CAUSES,
  SERVICE_WAYS,
  SUBJECTS,
  SUSPENSIONS,
} from '#types/docket-codes'
import type { DocketFields, DocketOffer } from '#types/docket-view'
import type { Actor } from '#types/people'
import { docketOffers } from '#core/domain/docket/docket-offers'
import { constable, insiders, outsiders } from './docket-people'
import { DAY, hearingCalled, reviewAsked, termOver, urged } from './docket-stories'
import { DocketStory, type Opening } from './docket-story'

export type DocketCommand =
  | {
      readonly kind: 'move'
      readonly who: number
      readonly action: DocketMove
      readonly fields: DocketFields
    }
  | { readonly kind: 'offered'; readonly who: number; readonly pick: number; readonly fields: DocketFields }
  | { readonly kind: 'wait'; readonly hours: number }

export const everybody: readonly Actor[] = [...insiders, ...outsiders]

/** Mostly as it should be, so that a file gets on; sometimes not. */
const mostly = fc.constantFrom(true, true, true, true, true, false)

const fields = fc.record({
  words: fc.constantFrom('seen', 'é', 'e\u0301'),
  party: fc.constantFrom('the owner', 'the driver'),
  cardShown: mostly,
  receipt: fc.constantFrom('R-1', 'R-2', 'R-3', ' '),
  basis: fc.constant('城乡规划法64'),
  rights: mostly,
  hearing: mostly,
  cause: fc.constantFrom(...REVIEW_CAUSES),
  plea: fc.constantFrom(...PLEAS),
  review: fc.constantFrom(...LEGAL_REVIEWS),
  decision: fc.constantFrom(...DECISIONS),
  amount: fc.constantFrom(0, 50, 200, 201, 3000, 3001),
  subject: fc.constantFrom(...SUBJECTS),
  firstTime: fc.boolean(),
  minor: fc.boolean(),
  corrected: fc.boolean(),
  harm: fc.constantFrom(...HARMS),
  form: fc.constant('F-1'),
  told: mostly,
  way: fc.constantFrom(...SERVICE_WAYS),
  performance: fc.constantFrom(...PERFORMANCES),
  reason: fc.constantFrom(...SUSPENSIONS, ...HAND_OVER_REASONS),
  determination: fc.constantFrom(...DETERMINATIONS),
  to: fc.constantFrom('police', 'fire-rescue', 'urban-management', 'liuyin-committee', 'nobody'),
  outcome: fc.constantFrom(...DOCKET_OUTCOMES),
})

const anybody = fc.nat(everybody.length - 1)
/** The bureau's own five more often than the police and those who are asked something. */
const insider = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 3, 4, 6) },
  { weight: 1, arbitrary: fc.nat(insiders.length - 1) },
)
const move = fc.record({
  kind: fc.constant('move' as const),
  who: anybody,
  action: fc.constantFrom(...DOCKET_MOVE_CODES),
  fields,
})
/** What a person of the file is offered, so that files get beyond their first stages. */
const offered = fc.record({ kind: fc.constant('offered' as const), who: insider, pick: fc.nat(30), fields })
const wait = fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 500 }) })

export const docketCommands = fc.array(
  fc.oneof({ weight: 8, arbitrary: offered }, { weight: 3, arbitrary: move }, { weight: 4, arbitrary: wait }),
  { minLength: 20, maxLength: 90 },
)

const fresh = (opening: Partial<Opening>) => () => new DocketStory(opening)

/** Where a life begins: mostly at its opening, sometimes late enough to reach what few files ever reach. */
export const beginnings: fc.Arbitrary<() => DocketStory> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...(['general', 'general', 'onTheSpot', 'criminal'] as const).map((procedure) => fresh({ procedure })),
      fresh({ procedure: 'police', matter: 'life-noise', holder: constable.post.id }),
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(hearingCalled, reviewAsked, termOver, urged) },
)

/** Acts that end or hold up a file are offered all the time: they are drawn less often than those that lead on. */
const ASIDE: ReadonlySet<DocketMove> = new Set([
  'handOver',
  'suspend',
  'note',
  'assist',
  'obstruct',
  'extend',
])

function picked(offers: readonly DocketOffer[], pick: number): DocketOffer | undefined {
  const main = offers.find((offer) => offer.main === true)
  if (main !== undefined && pick % 3 !== 0) return main
  const leading = offers.filter(({ action }) => !ASIDE.has(action))
  const from = pick % 5 === 0 || leading.length === 0 ? offers : leading
  return from[pick % Math.max(1, from.length)]
}

/** The fields that an offer asks for: the drawn ones, its own choices where it has some, and a date that fits. */
export function filled(offer: DocketOffer, drawn: DocketFields, pick: number, now: number): DocketFields {
  const given = offer.fields.flatMap(
    ({ code, choices, suggested }): readonly (readonly [string, unknown])[] => {
      const choice = choices?.[pick % Math.max(1, choices.length)]
      if (choice !== undefined) return [[code, choice]]
      return code === 'heldAt' ? [[code, suggested ?? now + 30 * DAY]] : []
    },
  )
  return { ...drawn, ...Object.fromEntries(given) }
}

export function docketMoveOffered(line: Extract<DocketCommand, { kind: 'offered' }>, story: DocketStory) {
  const actor = everybody[line.who]!
  const open = docketOffers(story.document, actor, story.world).filter(({ closed }) => closed === undefined)
  const offer = picked(open, line.pick)
  if (offer === undefined) return undefined
  return { actor, action: offer.action, fields: filled(offer, line.fields, line.pick, story.now) }
}
