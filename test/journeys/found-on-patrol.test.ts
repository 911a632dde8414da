import type { RegionCode } from '#config/demo/county-of'
import { type Journey, openJourney } from '../support/journey'
import { storedCase } from '../support/press'

const MANAGER = 'property@company-a:propertyManager:compound-a'
const GRID = 'committee@community-a:gridLeader:community-a'
const STREET = 'street@street-a:desk:street-a'
const at = (unit: string): string => `${unit}:officer:community-a`

interface Programme {
  readonly region: RegionCode
  readonly clause: string
  readonly matter: string
  /** Who patrols, to whom it goes what they could not stop, and who hears of it at once. */
  readonly refused: readonly (readonly [finder: string, receiver: string, told?: string])[]
}

/** Read off the programmes' own sentences, not off the packs. */
const PROGRAMMES: readonly Programme[] = [
  {
    region: 'yeji',
    clause: '三、2 劝阻无效的，报告联系社区的执法队员',
    matter: 'green-occupy',
    refused: [
      [MANAGER, at('urban-management')],
      [GRID, at('urban-management')],
    ],
  },
  {
    region: 'panjin',
    clause: '四、4 处置不了的，第一时间向相应的网格员报告',
    matter: 'change-of-use',
    refused: [
      [MANAGER, at('shuangtaizi-branch')],
      [GRID, at('shuangtaizi-branch')],
    ],
  },
  {
    region: 'liandong',
    clause: '向镇（街道）和部门报告',
    matter: 'illegal-construction',
    refused: [
      [MANAGER, at('urban-management'), STREET],
      [GRID, at('urban-management'), STREET],
    ],
  },
  {
    region: 'huichang',
    clause: '向网格长或县直部门报告',
    matter: 'life-noise',
    refused: [
      [MANAGER, GRID, 'housing-centre:coordinator:huichang'],
      [GRID, STREET],
    ],
  },
  {
    region: 'zongyang',
    clause: '发现的，报进驻部门',
    matter: 'green-occupy',
    refused: [
      [MANAGER, at('urban-management')],
      [GRID, at('urban-management')],
    ],
  },
]

describe.each(PROGRAMMES)('$region $clause', ({ region, matter, refused }) => {
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
