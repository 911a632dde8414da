import { checkRegion, REGION_CHECKS } from '#core/domain/region-check'
import type { pack } from '#config/regions/demo/index'
import { refusedRules } from './support/refused-rules'
import { refusedUnitsAndMatters } from './support/refused-units-and-matters'

const REFUSED = { ...refusedUnitsAndMatters, ...refusedRules }

const refusals = Object.entries(REFUSED).flatMap(([words, rows]) =>
  rows.map(([detail, broken]) => [words, detail, broken] as const),
)

describe('a pack that breaks a rule is refused with path and reason', () => {
  it.each(refusals)('%s (%s)', (_words, detail, broken) => {
    expect(checkRegion(broken)).toEqual({ ok: false, code: 'region_invalid', detail })
  })

  it('and every check has a pack that it refuses', () => {
    expect(REGION_CHECKS.map((check) => check.words)).toEqual(Object.keys(REFUSED))
  })

  it.each(refusals)('and only that check sees it: %s (%s)', (words, detail, broken) => {
    const check = REGION_CHECKS.find((one) => one.words === words)
    expect(check?.problem(broken as typeof pack)).toBe(detail)
  })
})
