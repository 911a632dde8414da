import type { Move } from '#types/lifecycle'
import type { Journey } from '../../support/journey'

/** What somebody may do with a case now. */
export async function openMoves(journey: Journey, who: string, id: string): Promise<readonly Move[]> {
  const { offers } = await journey.sees(who, id)
  return offers.filter(({ closed }) => closed === undefined).map(({ action }) => action)
}
