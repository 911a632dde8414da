import { readFileSync } from 'node:fs'
import { type MatterCode, matter, type Reading, readings } from '#config/regions/catalogue/matter'

interface Known {
  readonly code: MatterCode
  readonly label: string
  readonly category: string
  readonly hazard: string
  readonly aboutProperty: boolean
  readonly publicity: string
}

const catalogue = JSON.parse(readFileSync('config/matcher/catalogue.json', 'utf8')) as readonly Known[]
const all = Object.entries(readings) as readonly (readonly [MatterCode, Reading])[]

describe('the shared readings', () => {
  it('know every matter that the matcher finds, and no other', () => {
    expect(all.map(([code]) => code).sort()).toEqual(catalogue.map(({ code }) => code).sort())
  })

  it.each(catalogue)('read $label as the matcher does', ({ code, label, category, hazard, publicity }) => {
    expect(readings[code]).toMatchObject({ label, category, hazard, publicity })
  })

  it('take a matter to be about the property where the matcher does', () => {
    const about = all.filter(([, one]) => one.about === 'property').map(([code]) => code)
    const known = catalogue.filter(({ aboutProperty }) => aboutProperty).map(({ code }) => code)
    expect(about.sort()).toEqual(known.sort())
  })

  it('never start a matter about the property at the property', () => {
    for (const [, one] of all) if (one.about === 'property') expect(one.firstHandler.by).not.toBe('property')
  })

  it('dissuade politely, in one or two sentences, and never say that somebody complained', () => {
    for (const [, { script }] of all) {
      expect(script).toMatch(/^(您好，|请)/u)
      expect(script.match(/[。！？]/gu)?.length).toBeLessThanOrEqual(2)
      expect(script).not.toMatch(/投诉|举报|反映|有人说|接到|邻居说|业主说/u)
    }
  })

  it('have words of their own for every matter', () => {
    expect(new Set(all.map(([, { script }]) => script)).size).toBe(all.length)
  })
})

describe('a matter of a region', () => {
  const own = { lead: 'fire', why: '由消防救援局查处。', clause: '二、3', parts: [] }

  it('has the shared reading under what its programme says otherwise', () => {
    expect(matter('fire-lane', { ...own, hazard: 'danger' })).toEqual({
      code: 'fire-lane',
      ...readings['fire-lane'],
      helpers: [],
      enforcer: null,
      basis: null,
      ...own,
      hazard: 'danger',
    })
  })
})
