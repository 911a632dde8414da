import { readFileSync } from 'node:fs'
import { RIGHTS_DOC, rightsDoc } from '#config/tasks/rights-matrix'
import { CALLED_UPON, READERS, standing, world } from '#config/tasks/rights-matrix/readers'
import { sampleCase } from '#config/tasks/rights-matrix/sample-case'
import { isStranger, mayRead } from '#core/domain/rights'
import { STAGES } from '#types/lifecycle'
import { RELATIONS } from '#types/people'

describe('the document of rights', () => {
  it('says what the functions answer', () => {
    expect(readFileSync(RIGHTS_DOC, 'utf8')).toBe(rightsDoc())
  })

  it('is about readers of whom no stranger may read', () => {
    const { region, street, compound } = sampleCase
    const cells = READERS.flatMap(({ name, actor }) =>
      RELATIONS.flatMap((relation) =>
        STAGES.flatMap((stage) => {
          const stands = standing(actor, relation, { ...sampleCase.state, stage })
          const states = stands === undefined ? [] : [stands, { ...stands, ...CALLED_UPON }]
          return states.map((state) => ({
            name,
            relation,
            actor,
            document: { region, street, compound, state },
          }))
        }),
      ),
    )
    const wrong = cells.filter(
      ({ actor, document }) => isStranger(actor, document) && mayRead(actor, document, world),
    )
    expect(wrong.map(({ name, relation }) => [name, relation])).toEqual([])
    expect(cells.length).toBeGreaterThan(1000)
  })
})
