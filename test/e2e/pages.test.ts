import { describeInBrowser } from '../support/browser/describe-in-browser'
import { accessibilityFindings, overflowingParts, smallTargets } from '../support/browser/findings'
import { scenesOf, show, type Scene } from '../support/browser/scenes'
import { openStage, type Stage } from '../support/browser/stage'
import type { Look, Visitor } from '../support/browser/visitor'

jest.setTimeout(120_000)

interface Manner {
  readonly name: string
  readonly look: Look
  /** The smallest side of anything to press, in CSS pixels. */
  readonly target: number
}

const MANNERS: readonly Manner[] = [
  { name: 'light', look: { theme: 'light' }, target: 44 },
  { name: 'dark', look: { theme: 'dark' }, target: 44 },
  { name: 'elder', look: { elder: true }, target: 60 },
]
const WIDTHS = [320, 390, 1440] as const

describeInBrowser('Every page of the site', () => {
  let stage: Stage
  let scenes: readonly Scene[]

  beforeAll(async () => {
    stage = await openStage()
    scenes = await scenesOf(stage)
  })
  afterAll(() => stage.close())

  /** Looks at every scene, a person at a time, and collects what is wrong with each. */
  const lookAtAll = async (
    look: Look,
    findings: (visitor: Visitor) => Promise<readonly string[]>,
  ): Promise<object> => {
    const wrong: Record<string, readonly string[]> = {}
    for (const scene of scenes) {
      const visitor = await stage.come(scene.person, { look })
      await show(visitor, scene)
      const found = [...(await findings(visitor)), ...(await stage.clear())]
      if (found.length > 0) wrong[scene.name] = found
    }
    return wrong
  }
  const tooWide = async ({ page }: Visitor): Promise<readonly string[]> => {
    const found: string[] = []
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 })
      found.push(...(await overflowingParts(page)).map((part) => `at ${width}: ${part}`))
    }
    await page.setViewportSize({ width: 390, height: 844 })
    return found
  }

  it.each(MANNERS)('can be read, reached and pressed by everybody: $name', async ({ look, target }) => {
    const wrong = await lookAtAll(look, async (visitor) => [
      ...(await smallTargets(visitor.page, target)),
      ...(await tooWide(visitor)),
      ...(await accessibilityFindings(visitor.page)),
    ])
    expect(wrong).toEqual({})
  })
})
