import type { RegionPack } from '#types/region'
import { checkRegion } from '#core/domain/region-check'
import { pack } from '#config/regions/demo/index'

const [matter, ...matters] = pack.matters
const withMatter = (change: object): unknown => ({ ...pack, matters: [{ ...matter, ...change }, ...matters] })
const [unit, ...units] = pack.units
const withUnit = (change: object): unknown => ({ ...pack, units: [{ ...unit, ...change }, ...units] })
const property = { by: 'property', role: 'propertyManager' }

describe('a pack', () => {
  it('that is whole is taken as it is', () => {
    expect(checkRegion(pack)).toEqual({ ok: true, value: pack })
    expect(checkRegion(JSON.parse(JSON.stringify(pack)))).toMatchObject({ ok: true })
  })

  it.each<[string, unknown]>([
    ['pack: an object is needed', null],
    ['pack: an object is needed', []],
    ['name: text is missing', { ...pack, name: ' ' }],
    ['secret: not a field of the contract', { ...pack, secret: 1 }],
    ['roleLabels.officer: text is missing', { ...pack, roleLabels: { ...pack.roleLabels, officer: '' } }],
    ['units: at least 1 needed', { ...pack, units: [] }],
    ['units[0].duties[0]: an object is needed', withUnit({ duties: ['查处'] })],
    ['units[0].duties[0].clause: text is missing', withUnit({ duties: [{ text: '查处' }] })],
    ['units[0].each: one of street, community, property is needed', withUnit({ each: 'house' })],
    ['matters[0].hazard: one of none, safety, danger is needed', withMatter({ hazard: 'huge' })],
    ['matters[0].parts: a list is needed', withMatter({ parts: undefined })],
    [
      'matters[0].questions[0].options: at least 2 needed',
      withMatter({ questions: [{ code: 'who', text: '谁？', options: [] }] }),
    ],
    [
      'matters[0].clocks.accept.amount: a whole number above 0 is needed',
      withMatter({ clocks: { accept: { ...pack.clocks.accept, amount: 0 } } }),
    ],
    [
      'matters[0].clocks.accept.then: one of rise, tell is needed',
      withMatter({ clocks: { accept: { ...pack.clocks.accept, then: 'wait' } } }),
    ],
    [
      'matters[0].exceptions[0].from: a date such as 2026-11-09 is needed',
      withMatter({ exceptions: [{ from: '除夕', to: '2027-02-06', text: '除夕', source: pack.source }] }),
    ],
    [
      'rise[0].source: an object is needed',
      { ...pack, rise: [{ fromKind: 'property', to: { by: 'grid', role: 'gridLeader' } }] },
    ],
    ['asked.gossip: not a field of the contract', { ...pack, asked: { gossip: pack.asked.question } }],
    ['recheckOneIn: a whole number from 0 is needed', { ...pack, recheckOneIn: -1 }],
    [
      'milestones[0].by: a date such as 2026-11-09 is needed',
      { ...pack, milestones: [{ text: '验收', by: '2026-02-30', source: pack.source }] },
    ],
    [
      'board.supervisionPhone: text is missing',
      { ...pack, board: { ...pack.board, supervisionPhone: undefined } },
    ],
    ['office.from: a time such as 08:30 is needed', { ...pack, office: { ...pack.office, from: '8:30' } }],
    [
      'verify[0].verifier.role: one of propertyManager, gridLeader, officer, desk, legalReviewer, unitHead, coordinator, supervisor, admin is needed',
      {
        ...pack,
        verify: [{ handlerKind: 'street', verifier: { by: 'grid', role: 'mayor' }, source: pack.source }],
      },
    ],
  ])('is refused with "%s"', (detail, broken) => {
    expect(checkRegion(broken)).toEqual({ ok: false, code: 'region_invalid', detail })
  })

  it('may leave its supervision phone open until the county publishes one', () => {
    expect(checkRegion({ ...pack, board: { ...pack.board, supervisionPhone: null } })).toMatchObject({
      ok: true,
    })
  })

  it('may leave a lead to the answer of a question', () => {
    const options = ['urban-management', 'housing'].map((lead) => ({
      ...{ code: lead, label: '哪里', lead },
      clause: '演示',
    }))
    const asking = { lead: null, questions: [{ code: 'where', text: '在哪里？', options }] }
    expect(checkRegion(withMatter(asking))).toMatchObject({ ok: true })
  })

  it('may give a part to the body of an area where its whole leads', () => {
    const body = { ...unit, id: 'east', partOf: 'urban-management', area: ['yunxi-street'] }
    const parts = [{ unit: 'east', footing: 'enforce', text: '查处', clause: '演示' }]
    const whole = { ...pack, units: [...pack.units, body], matters: [{ ...matter, parts }, ...matters] }
    expect(checkRegion(whole)).toMatchObject({ ok: true })
  })

  it('never hands a matter about the property to it by naming a company', () => {
    const firstHandler = { by: 'unit', unit: 'yibai-property', role: 'propertyManager' }
    expect(checkRegion(withMatter({ about: 'property', firstHandler }))).toMatchObject({
      detail: 'matters[0].firstHandler.by: never the property',
    })
    expect(checkRegion(withMatter({ about: 'property', firstHandler: property }))).toMatchObject({
      detail: 'matters[0].firstHandler.by: never the property',
    })
  })
})

describe('the demo pack', () => {
  const all: RegionPack = pack

  it('has scripts that never say somebody complained', () => {
    for (const one of all.matters) expect(one.script).not.toMatch(/投诉|举报|反映|有人说|接到/u)
  })

  it('says in plain words why each matter goes where it goes', () => {
    for (const one of all.matters) expect(one.why.length).toBeGreaterThan(10)
  })

  it('gives every matter to the units that have a part in it', () => {
    for (const one of all.matters) expect(one.parts).not.toHaveLength(0)
  })

  it('has no phone that could ring', () => {
    const phones = JSON.stringify(all).match(/\d[\d-]{6,}/gu) ?? []
    for (const phone of phones) expect(phone).toMatch(/^000-|^\d{4}-\d{2}-\d{2}$/u)
  })
})
