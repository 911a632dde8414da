import { clauses } from '../../../localcloud/database/clauses'
import { differential } from '../../support/differential'

const deep = process.env.DEEP === '1'
const seed = Number(process.env.SEED ?? 20261121)
const queries = deep ? 6000 : 600

jest.setTimeout(300_000)

test(`random queries, pages, counts and updates answer as mingo alone does (seed ${seed})`, async () => {
  const result = await differential({ seed, queries })
  console.log(
    `differential, seed ${seed}: ${result.queries} queries (${result.sorts} sorted pages, ${result.exact} exact of the last 200 a round), ${result.updates} updates, ${result.differences.length} differences`,
  )
  expect(result.differences).toEqual([])
  expect(result.exact).toBeGreaterThan(queries / 10)
})

test.each(clauses.map((clause) => [clause.name, clause] as const))(
  'without the clause "%s" the answers go wrong, so the comparison can fail',
  async (_name, dropped) => {
    const kept = clauses.filter((clause) => clause !== dropped)
    const { differences } = await differential({ seed, queries: 300, clauses: kept })
    expect(differences.length).toBeGreaterThan(0)
  },
)
