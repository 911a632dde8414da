import type { CaseView } from '#types/case-view'
import type { Journey } from '../../support/journey'
import { inDays } from './in-days'

interface Operation {
  readonly leads: string
  /** The case on which it is called, and the others that it is about. */
  readonly cases: readonly [string, ...string[]]
  readonly units: readonly string[]
  /** The post that comes, of those called. */
  readonly comes: string
}

/** 联合执法: called together on several cases, one unit comes, and whoever called says what came of it. */
export async function jointOperation(
  journey: Journey,
  { leads, cases: [first, ...cases], units, comes }: Operation,
): Promise<readonly CaseView[]> {
  const call = { units, cases, dueAt: inDays(journey, 2), words: '集中整治，请一起到场。' }
  await journey.does(leads, first, 'whistle', call)
  await journey.does(comes, first, 'acknowledgeCall')
  await journey.does(comes, first, 'contactCall', { words: '约明早九点。' })
  await journey.does(comes, first, 'muster', { words: '来了三个人。' })
  await journey.does(leads, first, 'attend', { units: [comes], words: '到场三人。' })
  const result = { units: [comes], evaluation: 'partly', timely: true, words: '拆了两处，还有一处限期改正。' }
  await journey.does(leads, first, 'concludeCall', result)
  return Promise.all([first, ...cases].map((id) => journey.sees(leads, id)))
}

/** Who was called, who came, and what came of it, as each case of the operation tells it. */
export const outcomeOn = ({ calls, timeline }: CaseView) => ({
  members: calls.map(({ unitName, musteredAt }) => [unitName, musteredAt !== null] as const),
  results: calls.map(({ record }) => record?.concluded?.result ?? null),
  said: timeline.flatMap(({ action, words }) => (action === 'concludeCall' ? [words] : [])),
})
