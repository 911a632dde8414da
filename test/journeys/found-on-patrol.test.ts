import type { RegionCode } from '#config/demo/county-of'
import { type Journey, openJourney } from '../support/journey'
import { storedCase } from '../support/press'

const MANAGER = 'property@company-a:propertyManager:compound-a'
const GRID = 'committee@community-a:gridLeader:community-a'
const STREET = 'street@street-a:desk:street-a'
const at = (unit: string): string => `${unit}:officer:community-a`

interface Programme {
  readonly region: RegionCode
  readonly goes: string
  readonly matter: string
  /** Who patrols, to whom it goes what they could not stop, and who hears of it at once. */
  readonly refused: readonly (readonly [finder: string, receiver: string, told?: string])[]
}

/** Written out by hand, so that a pack that changes its mind is noticed. */
const PROGRAMMES: readonly Programme[] = [
  {
    region: 'yeji',
    goes: 'to the officer of the community',
    matter: 'green-occupy',
    refused: [
      [MANAGER, at('urban-management')],
      [GRID, at('urban-management')],
    ],
  },
  {
    region: 'panjin',
    goes: 'to the 网格员 of the district',
    matter: 'change-of-use',
    refused: [
      [MANAGER, at('shuangtaizi-branch')],
      [GRID, at('shuangtaizi-branch')],
    ],
  },
  {
    region: 'liandong',
    goes: 'to the department, and the street hears of it',
    matter: 'illegal-construction',
    refused: [
      [MANAGER, at('urban-management'), STREET],
      [GRID, at('urban-management'), STREET],
    ],
  },
  {
    region: 'huichang',
    goes: 'to the 网格长, and from there to the street',
    matter: 'life-noise',
    refused: [
      [MANAGER, GRID, 'housing-centre:coordinator:huichang'],
      [GRID, STREET],
    ],
  },
  {
    region: 'zongyang',
    goes: 'to the department that leads',
    matter: 'green-occupy',
    refused: [
      [MANAGER, at('urban-management')],
      [GRID, at('urban-management')],
    ],
  },
]

describe.each(PROGRAMMES)('$region: $goes', ({ region, matter, refused }) => {
  let county: Journey
  beforeAll(async () => {
    county = await openJourney(region)
  })
  afterAll(() => county.house.stop())

  const rows = refused.map(([finder, receiver, told]) => ({ finder, receiver, told }))
  const words = 'what $finder was refused lies on the desk of $receiver, with the word that was said'
  it.each(rows)(words, async ({ finder, receiver, told }) => {
    for (const dissuasion of ['refused', 'absent'] as const) {
      const { id } = await county.finds(finder, { matter, dissuasion })
      expect(await county.lists(receiver, 'todo')).toContain(id)
      const { state } = await storedCase(county.house, id)
      expect(state.watchers).toEqual(told === undefined ? [] : [told])
      const steps = (await county.sees(receiver, id)).timeline
      expect(steps.map(({ action, result }) => [action, result])).toContainEqual(['dissuade', dissuasion])
    }
  })

  it('what a word ended is over at the first tier, and one in four is looked at by somebody else', async () => {
    const stages: string[] = []
    for (let second = 0; second < 16; second += 1) {
      county.house.later(1000)
      const { id, stage, tier } = await county.finds(MANAGER, { matter, dissuasion: 'stopped' })
      expect(tier).toBe('persuade')
      const { state } = await storedCase(county.house, id)
      expect(state.verifier?.split(':')[0]).not.toBe(MANAGER.split(':')[0])
      stages.push(stage)
    }
    const checked = stages.filter((stage) => stage === 'verifying').length
    expect(new Set(stages)).toEqual(new Set(['verifying', 'closed']))
    expect(checked).toBeGreaterThanOrEqual(2)
    expect(checked).toBeLessThanOrEqual(7)
  })
})

describe('a finding that was not drawn', () => {
  it('says so on its timeline, asks nobody to look, and comes back when it was dangerous', async () => {
    const county = await openJourney('yeji')
    const found = []
    for (let second = 0; second < 8; second += 1) {
      county.house.later(1000)
      found.push(await county.finds(MANAGER, { matter: 'green-occupy', dissuasion: 'stopped' }))
    }
    const closed = found.find(({ stage }) => stage === 'closed')
    expect(closed?.timeline.at(-1)).toMatchObject({ action: 'settle', result: 'unchecked' })
    expect(await county.told(GRID, closed?.id ?? '')).toEqual([])
    for (let second = 0; second < 8; second += 1) {
      county.house.later(1000)
      const risky = await county.finds(MANAGER, {
        matter: 'green-occupy',
        dissuasion: 'stopped',
        danger: true,
      })
      expect(risky.stage).toBe('verifying')
    }
    await county.house.stop()
  })
})
