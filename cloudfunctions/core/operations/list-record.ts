import type { Page } from '#types/page'
import type { RecordLine } from '#types/place-contract'
import { ok } from '#types/refusal'
import { recordLine } from '../domain/public-record'
import type { Operation } from './operation'

/** Older than half a year is no news; it is in the county's bulletins. */
const LATELY = 180 * 86_400_000

/** What was reported and solved in a compound lately, for everybody: one stretch of one index a page. */
export const listRecord: Operation<null, { compound: string; cursor?: string }, Page<RecordLine>> =
  ({ store }) =>
  async (_actor, { compound, cursor }, { now }) => {
    const page = await store.cases.recorded(compound, now - LATELY, cursor)
    return ok({ items: page.items.flatMap((one) => recordLine(one) ?? []), cursor: page.cursor })
  }
