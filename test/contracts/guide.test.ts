import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { scenesOf } from '../support/browser/scenes'
import { openDemoCounty } from '../support/demo-county'
import { GUIDE_FILE, guideDocument, pictureOf, PICTURES } from '../support/guide/guide-document'
import { GUIDE } from '../support/guide/guide-rows'
import { guideScenes } from '../support/guide/guide-scenes'

const MOST_BYTES = 1_500_000
const steps = GUIDE.flatMap((chapter) => chapter.steps)
const pictures = steps.map(({ scene }) => pictureOf(scene)).sort()

describe('the guide in pictures', () => {
  it('says what its rows say; run `npm run guide` after changing them', () => {
    expect(readFileSync(GUIDE_FILE, 'utf8')).toBe(guideDocument())
  })

  it('has each of its pictures once, and no other', () => {
    expect(existsSync(PICTURES) ? readdirSync(PICTURES).sort() : []).toEqual(pictures)
    expect(new Set(pictures).size).toBe(pictures.length)
  })

  it('is light enough to be read on the road', () => {
    const bytes = pictures.map((name) => statSync(path.join(PICTURES, name)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('shows only scenes that there are, as people who are in the demo county', async () => {
    const cloud = await openDemoCounty()
    const scenes = [...(await scenesOf({ cloud })), ...(await guideScenes(cloud))]
    await cloud.stop()
    const names = scenes.map(({ name }) => name)
    expect(steps.map(({ scene }) => scene).filter((scene) => !names.includes(scene))).toEqual([])
    expect(
      names.filter((name) => name.startsWith('guide-') && !steps.some((one) => one.scene === name)),
    ).toEqual([])
  })

  it('has a chapter for every kind of post somebody can be', () => {
    expect(GUIDE.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['居民', '网格长', '物业', '执法队员', '协调员', '监督员', '管理员']),
    )
  })
})
