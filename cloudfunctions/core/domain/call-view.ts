import type { CaseState } from '#types/case'
import type { CallCard, CallStand, CallView } from '#types/call-view'
import type { Relation } from '#types/people'
import type { CallRef, CaseCall } from '#types/whistle'
import { placeLine } from './append'
import { unitName, unitOf } from './posts'
import { matterOf } from './route'
import { callsRun } from './waiting-calls'
import type { World } from './world'

function recordOf(call: CaseCall, state: CaseState, world: World): NonNullable<CallView['record']> {
  const { post, at, acknowledgedAt, contactedAt, attendedAt, concluded } = call
  return {
    ...{ post, at, acknowledgedAt, contactedAt, attendedAt, concluded },
    by: unitName(unitOf(call.by), world),
    joint: call.joint.length,
    clocks: callsRun(state) ? call.clocks : [],
  }
}

export function callViews(state: CaseState, relation: Relation, world: World): readonly CallView[] {
  return state.calls.map((call) => ({
    unitName: unitName(unitOf(call.post), world),
    ...{ dueAt: call.dueAt, musteredAt: call.musteredAt },
    ...(relation === 'reporter' ? {} : { record: recordOf(call, state, world) }),
  }))
}

function standOf({ acknowledgedAt, contactedAt, musteredAt, attendedAt }: CaseCall): CallStand {
  if ((musteredAt ?? attendedAt) !== null) return 'there'
  if (contactedAt !== null) return 'contacted'
  return acknowledgedAt === null ? 'called' : 'acknowledged'
}

/** A call as its list keeps it beside the case. */
export interface ListedCall extends CallRef {
  /** Until whoever called has said what came of it, and while the case is worked on. */
  readonly open: boolean
  readonly card: CallCard
}

interface Headed {
  readonly number: string
  readonly place: Parameters<typeof placeLine>[0]
}

export function listedCalls(head: Headed, state: CaseState, world: World): readonly ListedCall[] {
  return state.calls.map((call) => {
    const { post, clocks, concluded, ranOut } = call
    const due = clocks.map(({ dueAt }) => dueAt)
    return {
      ...{ call: call.call, post, open: concluded === null && callsRun(state) },
      card: {
        ...{ title: matterOf(state.matter, world.pack).label, place: placeLine(head.place).slice(0, 40) },
        ...{ compound: world.compound.name, hazard: state.hazard, number: head.number },
        ...{ by: unitName(unitOf(call.by), world), joint: call.joint.length, stand: standOf(call) },
        dueAt: due.length === 0 ? null : Math.min(...due),
        overdue: ranOut.length > 0,
      },
    }
  })
}
