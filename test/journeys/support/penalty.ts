import type { CaseView } from '#types/case-view'
import type { Procedure } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Journey } from '../../support/journey'
import { DAY, inDays } from './in-days'

const PARTY = '3栋住户'
const WORDS = { words: '现场情况如实记录' }

/** 行政处罚法 33, answered with every decision. */
const ARTICLE_33 = { firstTime: true, minor: false, corrected: false, harm: 'slight' }

/** The other officer of the same post: a sample county has two of each. */
export const colleagueOf = (officer: string): string => `${officer}:2`

export const orderIn = (journey: Journey, days: number): MoveFields => ({
  ...{ demand: '恢复原状', dueAt: inDays(journey, days), servedOn: PARTY },
})

/** Orders a correction in three days; the case must be in this officer's hands. */
export async function ordered(journey: Journey, officer: string, id: string): Promise<CaseView> {
  return journey.does(officer, id, 'orderCorrection', orderIn(journey, 3))
}

/** An order that was not obeyed, and the file that is opened for it; answers the id of the file. */
export async function filedAfterOrder(
  journey: Journey,
  officer: string,
  id: string,
  procedure: Procedure = 'general',
): Promise<string> {
  await ordered(journey, officer, id)
  journey.house.later(3 * DAY)
  await journey.does(officer, id, 'inspect', { inspection: 'notCorrected', words: '到期没有恢复' })
  const opening = { procedure, reason: 'refusesToCorrect', ...WORDS }
  const { docket } = await journey.does(officer, id, 'openDocket', opening)
  return docket ?? ''
}

/** The whole of the general procedure: two officers, notice, plea, decision by the head, service, payment, end. */
export async function penalised(
  journey: Journey,
  officer: string,
  head: string,
  docket: string,
): Promise<void> {
  const seenOnSite = { cardShown: true, ...WORDS }
  const notice = { basis: '行政处罚法', rights: true, hearing: false, cause: 'none', party: PARTY, ...WORDS }
  const decision = { decision: 'penalise', basis: '行政处罚法', amount: 200, ...ARTICLE_33, ...WORDS }
  await journey.actsOnDocket(officer, docket, 'investigate', seenOnSite)
  await journey.actsOnDocket(colleagueOf(officer), docket, 'investigate', seenOnSite)
  await journey.actsOnDocket(officer, docket, 'giveNotice', notice)
  await journey.actsOnDocket(officer, docket, 'recordPlea', { plea: 'waived' })
  await journey.actsOnDocket(head, docket, 'decide', decision)
  await journey.actsOnDocket(officer, docket, 'serve', { way: 'inPerson', party: PARTY })
  await journey.actsOnDocket(officer, docket, 'perform', { performance: 'done' })
  await journey.actsOnDocket(officer, docket, 'closeDocket', { outcome: 'penalised' })
}
