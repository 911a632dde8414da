import { describeInBrowser } from '../support/browser/describe-in-browser'
import {
  accessibilityFindings,
  overflowingParts,
  smallTargets,
  smallWords,
} from '../support/browser/findings'
import { scenesOf, show, type Scene } from '../support/browser/scenes'
import { programmeScenes, TWO_LISTS } from '../support/browser/scenes-programme'
import { openStage, openStageIn, type Stage } from '../support/browser/stage'
import type { Look, Visitor } from '../support/browser/visitor'

jest.setTimeout(120_000)

type Findings = (visitor: Visitor) => Promise<readonly string[]>

/** The narrowest phone still sold, the usual one, a tablet, a desk. */
const WIDTHS = [320, 390, 768, 1440] as const
/** As large as it gets: whoever needs this has the least room for a mistake of ours. */
const ELDEST: Look = { elder: true, theme: 'light', size: 'largest' }
const USUAL = { target: 44, words: 10 }
const ELDER = { target: 60, words: 18 }

async function tooWide({ page }: Visitor): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 })
    found.push(...(await overflowingParts(page)).map((part) => `at ${width}: ${part}`))
  }
  await page.setViewportSize({ width: 390, height: 844 })
  return found
}

async function inTheDark({ page }: Visitor): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = await accessibilityFindings(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  return found.map((line) => `in the dark: ${line}`)
}

const whatEverybodyNeeds =
  ({ target, words }: typeof USUAL): Findings =>
  async (visitor) => [
    ...(await smallTargets(visitor.page, target)),
    ...(await smallWords(visitor.page, words)),
    ...(await tooWide(visitor)),
    ...(await accessibilityFindings(visitor.page)),
  ]

/** Every page once, as its first scene shows it; test:deep sets DEEP and looks at every scene. */
function looked(scenes: readonly Scene[]): readonly Scene[] {
  if (process.env.DEEP !== undefined) return scenes
  const pageOf = ({ path }: Scene): string => path.replace(/\?.*|\/[^/]*$/gu, '')
  return scenes.filter((scene, at) => scenes.findIndex((other) => pageOf(other) === pageOf(scene)) === at)
}

describeInBrowser('Every page of the site', () => {
  interface Place {
    readonly stage: Stage
    readonly scenes: readonly Scene[]
  }
  /** More would keep everybody waiting for one. */
  const MOST_SCENES = 10
  /** What one person looks at, in turns of which none is much longer than the others. */
  const turnsOf = ({ scenes }: Place): readonly (readonly Scene[])[] =>
    [...new Set(scenes.map(({ person }) => person))].flatMap((person) => {
      const theirs = scenes.filter((scene) => scene.person === person)
      const count = Math.ceil(theirs.length / MOST_SCENES)
      return Array.from({ length: count }, (_, turn) => theirs.filter((_scene, at) => at % count === turn))
    })
  let places: readonly Place[]

  beforeAll(async () => {
    const [stage, elsewhere] = await Promise.all([openStage(), openStageIn(TWO_LISTS)])
    places = [
      { stage, scenes: looked(await scenesOf(stage)) },
      { stage: elsewhere, scenes: looked(programmeScenes(TWO_LISTS)) },
    ]
  })
  afterAll(() => Promise.all(places.map(({ stage }) => stage.close())))

  /** One person looks at their scenes one after the other, each as if it were the first page they open. */
  const lookAs = async (
    stage: Stage,
    scenes: readonly Scene[],
    look: Look | undefined,
    findings: Findings,
  ) => {
    const visitor = await stage.come(scenes[0]?.person, look === undefined ? {} : { look })
    const wrong: (readonly [string, readonly string[]])[] = []
    for (const scene of scenes) {
      const before = visitor.faults.length
      if (visitor.page.url().startsWith('http')) await visitor.forget()
      await show(visitor, scene)
      const found = [...(await findings(visitor)), ...visitor.faults.slice(before)]
      if (found.length > 0) wrong.push([scene.name, found])
    }
    await visitor.leave()
    return wrong
  }
  /** Everybody at once: most of the time a browser waits for somebody else. */
  const lookAtAll = async (look: Look | undefined, findings: Findings): Promise<object> => {
    const wrong = places.flatMap((place) =>
      turnsOf(place).map((scenes) => lookAs(place.stage, scenes, look, findings)),
    )
    return Object.fromEntries((await Promise.all(wrong)).flat())
  }

  it('can be read, reached and pressed by everybody, by day and by night', async () => {
    const findings: Findings = async (visitor) => [
      ...(await whatEverybodyNeeds(USUAL)(visitor)),
      ...(await inTheDark(visitor)),
    ]
    expect(await lookAtAll(undefined, findings)).toEqual({})
  })

  it('can be read, reached and pressed by the old, in the largest type', async () => {
    expect(await lookAtAll(ELDEST, whatEverybodyNeeds(ELDER))).toEqual({})
  })
})
