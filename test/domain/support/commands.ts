import fc from 'fast-check'
import {
  ABOUTS,
  DISSUASION_RESULTS,
  ESCALATION_REASONS,
  INSPECTION_RESULTS,
  OUTCOMES,
  type Move,
} from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Actor, PostId } from '#types/people'
import { MOVES } from '#core/domain/lifecycle'
import { offersFor } from '#core/domain/offers'
import { roleOf, unitOf } from '#core/domain/posts'
import { pack } from '#config/regions/demo/index'
import { MONDAY } from './demo-world'
import { fireOfficer, gridLeader, propertyManager, residentNextDoor, residentUpstairs, staff } from './people'
import type { Story } from './story'

type Role = 'reporter' | 'holder' | 'verifier' | 'stranger' | 'colleague'

export type Command =
  | { readonly kind: 'move'; readonly who: Role; readonly action: Move; readonly fields: MoveFields }
  | { readonly kind: 'offered'; readonly who: Role; readonly pick: number; readonly fields: MoveFields }
  | { readonly kind: 'wait'; readonly hours: number }

const strangers = [residentNextDoor, fireOfficer, gridLeader, propertyManager]

function inPost(post: PostId): Actor {
  return staff(unitOf(post), roleOf(post), post.split(':')[2] ?? '', `holder of ${post}`)
}

/** Mostly those whom the case knows, so that random sequences get far; sometimes anybody. */
export function actorFor(who: Role, story: Story): Actor {
  const { holder, verifier, posts } = story.state
  if (who === 'reporter') return residentUpstairs
  if (who === 'holder') return inPost(holder)
  if (who === 'verifier') return verifier === null ? residentUpstairs : inPost(verifier)
  if (who === 'colleague') return inPost(posts[0] ?? holder)
  return strangers[story.document.events.length % strangers.length] ?? residentNextDoor
}

/** The offer picked, with the drawn fields where they fit and its own choices where it has some. */
export function moveOffered(line: Extract<Command, { kind: 'offered' }>, story: Story) {
  const actor = actorFor(line.who, story)
  const open = offersFor(story.state, actor, story.world).filter((offer) => offer.closed === undefined)
  const offer = open[line.pick % Math.max(1, open.length)]
  if (offer === undefined) return undefined
  const chosen = offer.fields.flatMap(({ code, choices }) => {
    const choice = choices?.[line.pick % choices.length]
    return choice === undefined ? [] : [[code, choice] as const]
  })
  return { actor, action: offer.action, fields: { ...line.fields, ...Object.fromEntries(chosen) } }
}

const words = fc.constantFrom('done', 'é', 'e\u0301', '')
const fields: fc.Arbitrary<MoveFields> = fc.record({
  words,
  reason: fc.constantFrom(...ESCALATION_REASONS),
  dissuasion: fc.constantFrom(...DISSUASION_RESULTS),
  inspection: fc.constantFrom(...INSPECTION_RESULTS),
  outcome: fc.constantFrom(...OUTCOMES),
  demand: fc.constant('put it right'),
  dueAt: fc.integer({ min: -2, max: 40 }).map((days) => MONDAY + days * 86_400_000),
  servedOn: fc.constant('the owner'),
  restored: fc.boolean(),
  solved: fc.boolean(),
  score: fc.integer({ min: 1, max: 5 }),
})

const move = fc.record({
  kind: fc.constant('move' as const),
  who: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Role>('holder', 'verifier', 'reporter') },
    { weight: 1, arbitrary: fc.constantFrom<Role>('stranger', 'colleague') },
  ),
  action: fc.constantFrom(...(Object.keys(MOVES) as Move[])),
  fields,
})
/** What a person is offered, so that lives get beyond their first stages. */
const offered = fc.record({
  kind: fc.constant('offered' as const),
  who: fc.constantFrom<Role>('holder', 'verifier', 'reporter'),
  pick: fc.nat(20),
  fields,
})
const wait = fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) })

export const commands = fc.array(
  fc.oneof({ weight: 6, arbitrary: offered }, { weight: 5, arbitrary: move }, { weight: 1, arbitrary: wait }),
  { minLength: 10, maxLength: 60 },
)

export const filings = fc.record({
  matter: fc.constantFrom(null, ...pack.matters.map((matter) => matter.code)),
  compound: fc.constantFrom('xiyuan', 'hualong', 'jiuchang'),
  about: fc.option(fc.constantFrom(...ABOUTS), { nil: null, freq: 3 }),
  hideFromProperty: fc.boolean(),
  danger: fc.boolean(),
  kind: fc.constantFrom('report', 'question', 'suggestion'),
})
