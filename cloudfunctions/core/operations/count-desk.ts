import type { StuckCounts, UnitCounts } from '#types/desk-view'
import type { DeskCounts } from '#types/me-view'
import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { OVERSEEING } from '../domain/relation'
import { COUNTED } from '../store/cases'
import type { Counting, DeskRow } from '../store/desks'
import type { Call, Dependencies, Operation } from './operation'
import { deskOwner, seenCards } from './seen-cards'

type Nothing = Record<string, never>
type Count = (is: (row: DeskRow) => boolean) => number

interface Counted<Counts> {
  readonly by: Counting
  readonly counts: (count: Count, now: number) => Omit<Counts, 'more'>
}

/** All badges of a view from one projected page: beyond it the exact number helps nobody. */
async function counted<Counts>(
  { store }: Dependencies,
  actor: StaffActor,
  { now }: Pick<Call, 'now'>,
  { by, counts }: Counted<Counts>,
): Promise<Answer<Omit<Counts, 'more'> & { readonly more: boolean }>> {
  const rows = await store.desks.counted(by, deskOwner(actor))
  const seen = await seenCards(store, actor, rows, now)
  const count: Count = (is) => seen.filter(is).length
  return ok({ ...counts(count, now), more: rows.length >= COUNTED })
}

const toDo = ({ list }: DeskRow): boolean => list === 'todo'
const ranOut =
  (now: number) =>
  (row: DeskRow): boolean =>
    toDo(row) && row.card.dueAt !== null && row.card.dueAt < now

export const countDesk: Operation<StaffActor, Nothing, DeskCounts> =
  (dependencies) => (actor, _input, call) =>
    counted<DeskCounts>(dependencies, actor, call, {
      by: 'post',
      counts: (count, now) => ({
        ...{ todo: count(toDo), overdue: count(ranOut(now)) },
        verify: count(({ list }) => list === 'verify'),
        following: count(({ list }) => list === 'waiting'),
      }),
    })

export const countUnit: Operation<StaffActor, Nothing, UnitCounts> =
  (dependencies) => (actor, _input, call) =>
    counted<UnitCounts>(dependencies, actor, call, {
      by: 'unit',
      counts: (count, now) => ({
        ...{ unit: count(toDo), overdue: count(ranOut(now)) },
        checking: count(({ list }) => list === 'verify'),
      }),
    })

export const countStuck: Operation<StaffActor, Nothing, StuckCounts> =
  (dependencies) => async (actor, _input, call) => {
    if (!OVERSEEING.has(actor.post.role)) return refuse('not_allowed')
    return await counted<StuckCounts>(dependencies, actor, call, {
      by: 'region',
      counts: (count) => ({
        disputed: count(({ stuck }) => stuck === 'disputed'),
        nobodys: count(({ stuck }) => stuck === 'nobodys'),
        reopened: count(({ stuck }) => stuck === 'reopened'),
        timedOut: count(({ stuck }) => stuck === 'timedOut'),
      }),
    })
  }
