import { pack } from '#config/regions/demo/index'
import type { RefusedPacks } from './refused-pack'

const grid = { by: 'grid', role: 'gridLeader' }
const property = { by: 'property', role: 'propertyManager' }

const [matter, ...matters] = pack.matters
const [cadence] = pack.cadences
const [campaign] = pack.campaigns
const [list] = pack.lists
const { accept: _accept, ...withoutAccept } = pack.clocks

const withMatter = (change: object) => ({ ...pack, matters: [{ ...matter, ...change }, ...matters] })
const withAround = (about: 'property' | 'community', change: object) => ({
  ...pack,
  around: { ...pack.around, [about]: { ...pack.around[about], ...change } },
})
const withCampaign = (change: object) => ({ ...pack, campaigns: [{ ...campaign, ...change }] })

/** Packs whose rules or programme do not fit. */
export const refusedRules: RefusedPacks = {
  'Every post rule by unit names a unit that exists.': [
    [
      'matters[0].firstHandler.unit: by unit needs one',
      withMatter({ firstHandler: { by: 'unit', role: 'desk' } }),
    ],
    [
      'cadences[0].by[0].unit: no unit "nobody"',
      { ...pack, cadences: [{ ...cadence, by: [{ by: 'unit', unit: 'nobody', role: 'desk' }] }] },
    ],
    [
      'rise[0].told[0].unit: no unit "nobody"',
      { ...pack, rise: [{ ...pack.rise[0], told: [{ by: 'unit', unit: 'nobody', role: 'desk' }] }] },
    ],
  ],
  'The unclassified have a matter and never go to the property.': [
    ['unclassified.matter: no matter "x"', { ...pack, unclassified: { ...pack.unclassified, matter: 'x' } }],
    [
      'unclassified.holder.by: never the property',
      { ...pack, unclassified: { ...pack.unclassified, holder: property } },
    ],
  ],
  'A case about the property goes around it.': [
    ['around.property.verifier.by: never the property', withAround('property', { verifier: property })],
    ['around.property.beside.by: never the property', withAround('property', { beside: property })],
  ],
  'Nothing stands in for the property or the owners by itself.': [
    [
      'standIn.property.post.by: the property cannot stand in for itself',
      { ...pack, standIn: { ...pack.standIn, property: { ...pack.standIn.property, post: property } } },
    ],
  ],
  'Whoever receives a case around somebody does not verify it.': [
    [
      'around.community.verifier: the holder cannot verify its own work',
      withAround('community', { verifier: { by: 'street', role: 'officer' } }),
    ],
  ],
  'Whoever first handles a matter does not verify it.': [
    [
      'matters[0].verifier: the first handler cannot verify its own work',
      withMatter({ firstHandler: grid, verifier: { by: 'committee', role: 'desk' } }),
    ],
  ],
  'No kind of unit verifies itself.': [
    [
      'verify[0].verifier: a unit cannot verify its own work',
      { ...pack, verify: [{ ...pack.verify[0], verifier: property }, ...pack.verify.slice(1)] },
    ],
    [
      'verify[0].verifier: a unit cannot verify its own work',
      {
        ...pack,
        verify: [{ ...pack.verify[0], handlerKind: 'department', verifier: { by: 'lead', role: 'desk' } }],
      },
    ],
    [
      'verify[0].verifier: a unit cannot verify its own work',
      {
        ...pack,
        verify: [
          {
            ...pack.verify[0],
            handlerKind: 'street',
            verifier: { by: 'unit', unit: 'yunxi-street', role: 'desk' },
          },
        ],
      },
    ],
  ],
  'Every kind of unit that receives cases has somebody to verify them.': [
    [
      'verify: nobody verifies what a unit of kind "department" settles',
      { ...pack, verify: pack.verify.filter((row) => row.handlerKind !== 'department') },
    ],
  ],
  'Somebody may order a correction, and somebody may punish.': [
    [
      'competence: nobody may "enforce"',
      { ...pack, competence: pack.competence.filter((row) => row.tier !== 'enforce') },
    ],
  ],
  'A competence is for matters that exist.': [
    [
      'competence[0].matters[0]: no matter "x"',
      { ...pack, competence: [{ ...pack.competence[0], matters: ['x'] }, ...pack.competence] },
    ],
  ],
  'Every clock has a length.': [['clocks.accept: missing', { ...pack, clocks: withoutAccept }]],
  'Office hours run forward.': [
    [
      'office: from, noonFrom, noonTo, to must follow each other',
      { ...pack, office: { ...pack.office, to: '08:00' } },
    ],
  ],
  'Lists, cadences and campaigns are given once.': [
    ['cadences[1].code: "daily-patrol" is given twice', { ...pack, cadences: [cadence, cadence] }],
  ],
  'A list names no more matters than it counts.': [
    ['lists[0].total: 3 matters are named and 2 counted', { ...pack, lists: [{ ...list, total: 2 }] }],
  ],
  'A weekly cadence falls on a weekday.': [
    [
      'cadences[0].every.on: a weekday from 1 to 7 is needed',
      { ...pack, cadences: [{ ...cadence, every: { unit: 'week', times: 1, on: 15 } }] },
    ],
  ],
  'A campaign is led by a unit that exists, about matters that exist, and runs forward.': [
    ['campaigns[0].ledBy: no unit "nobody"', withCampaign({ ledBy: 'nobody' })],
    ['campaigns[0].matters[0]: no matter "x"', withCampaign({ matters: ['x'] })],
    ['campaigns[0].to: before from', withCampaign({ from: '2026-12-31', to: '2026-11-01' })],
  ],
}
