import type { RunningClock } from '#types/running-clock'
import type { CallFact, CallRef, CallResult, CaseCall } from '#types/whistle'
import { entryPost } from './choices'
import { fixedClock } from './clock'
import { clock, clocks } from './lead-clocks'
import type { Lead, MoveContext } from './move-context'
import type { PostId } from '#types/people'
import { unitOf } from './posts'
import { isWaiting } from './waiting-calls'

/** The day that the whistler names counts; where it is the region's own, so does its source. */
function arrival(post: PostId, context: MoveContext): RunningClock {
  const { fields, world } = context
  const own = clock('arrive', world.now, post, context)
  const dueAt = fields.dueAt ?? own.dueAt
  return dueAt === own.dueAt ? own : fixedClock('arrive', world.now, { dueAt, provisional: false }, 'order')
}

export const whistled: Lead = (context) => {
  const { fields, fresh, others } = context
  const posts = (fields.units ?? []).map((unit) => entryPost(unit, context))
  const called = [...new Set(posts.filter((post) => post !== undefined))]
  const to = called.map((post) => ({
    post,
    clocks: [...clocks(['acknowledge', 'contact'], post, context), arrival(post, context)],
  }))
  return [{ type: 'whistled', call: fresh, to, joint: others.map(({ _id }) => _id) }]
}

const ref = ({ call, post }: CaseCall): CallRef => ({ call, post })

/** What a unit does, it does about every call that waits for it here. */
const answers =
  (type: Exclude<CallFact['type'], 'whistled' | 'callConcluded' | 'attended'>): Lead =>
  ({ actor, state }) => {
    const unit = actor.kind === 'staff' ? actor.post.unit : ''
    const own = state.calls.filter((call) => isWaiting(call) && unitOf(call.post) === unit)
    return [{ type, calls: own.map(ref) }]
  }

export const callAcknowledged = answers('callAcknowledged')
export const callContacted = answers('callContacted')
export const mustered = answers('mustered')

/** The calls of one's own whistles to the units named. */
function namedCalls({ actor, fields, state }: MoveContext): readonly CaseCall[] {
  const unit = actor.kind === 'staff' ? actor.post.unit : ''
  return state.calls.filter(
    ({ post, by, concluded }) =>
      concluded === null && unitOf(by) === unit && fields.units?.includes(post) === true,
  )
}

export const attended: Lead = (context) => [{ type: 'attended', calls: namedCalls(context).map(ref) }]

export const callConcluded: Lead = (context) => [
  {
    type: 'callConcluded',
    calls: namedCalls(context).map(ref),
    result: context.fields.evaluation as CallResult, // one of the row's choices
    timely: context.fields.timely === true,
  },
]
