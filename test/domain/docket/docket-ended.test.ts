import type { CaseState } from '#types/case'
import { DOCKET_OUTCOMES } from '#types/docket-codes'
import { docketEndedFact } from '#core/domain/docket/docket-ended-fact'
import { matterOf } from '#core/domain/route'
import { pack } from '#config/regions/demo/index'
import { MONDAY, worldAt } from '../support/demo-world'
import { Story } from '../support/story'
import { officer } from './support/docket-people'

const enforcing: CaseState = {
  ...new Story({ matter: 'illegal-construction' }).state,
  ...{ stage: 'enforcing', holder: officer.post.id },
}
const ended = (outcome: (typeof DOCKET_OUTCOMES)[number], state: Partial<CaseState> = {}) =>
  docketEndedFact(
    { ...enforcing, ...state },
    { docket: 'd', outcome },
    matterOf('illegal-construction', pack),
    worldAt(MONDAY),
  )

describe('the end of a docket', () => {
  it.each(DOCKET_OUTCOMES.filter((one) => one !== 'referred'))(
    'as %s has the place verified by somebody else',
    (outcome) => {
      const fact = ended(outcome)
      expect(fact).toMatchObject({ type: 'docketEnded', docket: 'd', outcome, stage: 'verifying' })
      expect(fact.verifier).not.toContain('urban-management')
      expect(fact.clocks.map(({ code }) => code)).toEqual(['verify'])
    },
  )

  it('as referred asks the reporter at once', () => {
    const fact = ended('referred')
    expect([fact.stage, fact.clocks.map(({ code }) => code)]).toEqual(['rating', ['rate']])
  })

  it('as referred closes what staff had found, for there is nobody to ask', () => {
    expect(ended('referred', { reporter: null })).toMatchObject({ stage: 'closed', clocks: [] })
  })

  it('never lets the property verify what it is kept from', () => {
    expect(ended('penalised', { hideFromProperty: true }).verifier).not.toContain('property')
  })
})
