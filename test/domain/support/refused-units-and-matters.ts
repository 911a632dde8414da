import { pack } from '#config/regions/demo/index'
import type { RefusedPacks } from './refused-pack'

const grid = { by: 'grid', role: 'gridLeader' }
const property = { by: 'property', role: 'propertyManager' }

const [matter, ...matters] = pack.matters
const [unit, ...units] = pack.units

const withMatter = (change: object) => ({ ...pack, matters: [{ ...matter, ...change }, ...matters] })
const withUnit = (change: object) => ({ ...pack, units: [{ ...unit, ...change }, ...units] })
const part = (id: string) => [{ unit: id, footing: 'enforce', text: '查处', clause: '演示' }]
const asking = (lead: string) => ({
  code: 'who',
  text: '谁？',
  options: ['a', 'b'].map((code) => ({ code, label: code, lead, clause: '演示' })),
})

/** Packs with a unit or a matter that does not fit. */
export const refusedUnitsAndMatters: RefusedPacks = {
  'A unit id can stand in a post id.': [
    ['units[0].id: a colon and an @ separate the parts of a post', withUnit({ id: 'a:b' })],
    ['units[0].id: a colon and an @ separate the parts of a post', withUnit({ id: 'a@b' })],
  ],
  'A unit is listed once.': [['units[1].id: "police" is given twice', withUnit({ id: 'police' })]],
  'A unit of every street, community or company is called by its place.': [
    ['units[0].called: each street needs a name of its own', withUnit({ each: 'street' })],
    ['units[0].called: {street} is missing', withUnit({ each: 'street', called: '街道办事处' })],
  ],
  'A part belongs to a unit that exists.': [
    ['units[0].partOf: no unit "nobody"', withUnit({ partOf: 'nobody', area: ['east'] })],
  ],
  'A part has an area, and its whole is no part.': [
    ['units[0].area: a part serves an area', withUnit({ partOf: 'police' })],
    [
      'units[0].partOf: "urban-management" is a part itself',
      withUnit({ partOf: 'urban-management', area: ['east'] }),
    ],
  ],
  'Somebody coordinates.': [
    [
      'units: no unit of kind "coordinator"',
      {
        ...pack,
        units: pack.units.map((one) => (one.kind === 'coordinator' ? { ...one, kind: 'utility' } : one)),
      },
    ],
  ],
  'A matter is listed once.': [
    ['matters[1].code: "green-occupy" is given twice', withMatter({ code: 'green-occupy' })],
  ],
  'Every unit that a matter names exists.': [
    ['matters[0].lead: no unit "nobody"', withMatter({ lead: 'nobody' })],
    ['matters[0].enforcer: no unit "nobody"', withMatter({ enforcer: 'nobody' })],
    ['matters[0].assignedBy: no unit "nobody"', withMatter({ assignedBy: 'nobody' })],
    ['matters[0].helpers[0]: no unit "nobody"', withMatter({ helpers: ['nobody'] })],
    ['matters[0].determiner: no unit "nobody"', withMatter({ determiner: 'nobody' })],
    ['matters[0].handOver.to: no unit "nobody"', withMatter({ handOver: { to: 'nobody', clause: '演示' } })],
    ['matters[0].parts[0].unit: no unit "nobody"', withMatter({ parts: part('nobody') })],
    [
      'matters[0].questions[0].options[0].lead: no unit "nobody"',
      withMatter({ questions: [asking('nobody')] }),
    ],
  ],
  'Every violation has somebody to lead it or somebody who assigns it.': [
    ['matters[0].lead: a violation without a lead needs assignedBy', withMatter({ lead: null })],
    ['matters[0].lead: a crime without a lead needs assignedBy', withMatter({ lead: null, kind: 'crime' })],
  ],
  'Every matter starts with somebody it names.': [
    [
      'matters[0].firstHandler.by: the matter has no "lead"',
      withMatter({ kind: 'service', lead: null, firstHandler: { by: 'lead', role: 'officer' } }),
    ],
    [
      'matters[0].firstHandler.by: the matter has no "assigner"',
      withMatter({ firstHandler: { by: 'assigner', role: 'desk' } }),
    ],
    [
      'matters[0].firstHandler.by: the matter has no "own"',
      withMatter({ firstHandler: { by: 'own', role: 'desk' } }),
    ],
  ],
  'A unit with a part in a matter has a role in it.': [
    ['matters[0].parts[0].unit: "ecology" has no role in the matter', withMatter({ parts: part('ecology') })],
  ],
  'A matter about the property neither starts at it nor is verified by it.': [
    ['matters[0].firstHandler.by: never the property', withMatter({ about: 'property' })],
    [
      'matters[0].verifier.by: never the property',
      withMatter({ about: 'property', firstHandler: grid, verifier: property }),
    ],
  ],
  'A matter stands in a list that exists.': [
    ['matters[0].list: no list "enforcement"', withMatter({ list: 'enforcement' })],
  ],
  'The days on which a matter is allowed run forward.': [
    [
      'matters[0].exceptions[0].to: before from',
      withMatter({
        exceptions: [{ from: '2027-02-06', to: '2027-02-05', text: '除夕', source: pack.source }],
      }),
    ],
  ],
}
