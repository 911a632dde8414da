import type { RegionPack } from '#types/region'
import { checkRegion } from '#core/domain/region-check'
import { pack } from '#config/regions/demo/index'

const [matter, ...matters] = pack.matters
const withMatter = (change: object): unknown => ({ ...pack, matters: [{ ...matter, ...change }, ...matters] })
const { accept: _accept, ...withoutAccept } = pack.clocks

const withoutCoordinator = pack.units.map((unit) =>
  unit.kind === 'coordinator' ? { ...unit, kind: 'utility' } : unit,
)

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
    ['matters[0].lead: no unit "nobody"', withMatter({ lead: 'nobody' })],
    ['matters[0].helpers[0]: no unit "nobody"', withMatter({ helpers: ['nobody'] })],
    ['matters[0].lead: a violation without a lead needs assignedBy', withMatter({ lead: null })],
    ['matters[0].hazard: one of none, safety, danger is needed', withMatter({ hazard: 'huge' })],
    ['matters[1].code: "green-occupy" is given twice', withMatter({ code: 'green-occupy' })],
    [
      'matters[0].firstHandler.unit: by unit needs one',
      withMatter({ firstHandler: { by: 'unit', role: 'desk' } }),
    ],
    [
      'matters[0].clocks.accept.amount: a whole number above 0 is needed',
      withMatter({ clocks: { accept: { ...pack.clocks.accept, amount: 0 } } }),
    ],
    ['clocks.accept: missing', { ...pack, clocks: withoutAccept }],
    ['office.from: a time such as 08:30 is needed', { ...pack, office: { ...pack.office, from: '8:30' } }],
    [
      'office: from, noonFrom, noonTo, to must follow each other',
      { ...pack, office: { ...pack.office, to: '08:00' } },
    ],
    ['units: no unit of kind "coordinator"', { ...pack, units: withoutCoordinator }],
    ['unclassified.matter: no matter "x"', { ...pack, unclassified: { ...pack.unclassified, matter: 'x' } }],
    [
      'unclassified.holder.by: never the property',
      {
        ...pack,
        unclassified: { ...pack.unclassified, holder: { by: 'property', role: 'propertyManager' } },
      },
    ],
    [
      'around.property.verifier.by: never the property',
      {
        ...pack,
        around: {
          ...pack.around,
          property: { ...pack.around.property, verifier: { by: 'property', role: 'propertyManager' } },
        },
      },
    ],
  ])('is refused with "%s"', (detail, broken) => {
    expect(checkRegion(broken)).toEqual({ ok: false, code: 'region_invalid', detail })
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

  it('has no phone that could ring', () => {
    const phones = JSON.stringify(all).match(/\d[\d-]{6,}/gu) ?? []
    for (const phone of phones) expect(phone).toMatch(/^000-/u)
  })
})
