import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { built } from '../../support/built'
import { firstBoard } from '../../support/demo-county'
import { findBrowser } from '../../support/browser/find-browser.mjs'
import { BROWSER_VARIABLE } from '../../support/browser/open-browser'
import { scenesOf, show, type Scene } from '../../support/browser/scenes'
import { programmeScenes, TWO_LISTS } from '../../support/browser/scenes-programme'
import { openStage, openStageIn, type Stage } from '../../support/browser/stage'
import type { Look, Visit, Visitor } from '../../support/browser/visitor'
import { drawContactSheets, type Picture } from './contact-sheet'

const folder = path.join(built.root, 'artefacts', 'gallery')

type Manner = Pick<Visit, 'look' | 'width' | 'height'>

const LOOKS: Readonly<Record<string, Look>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  elder: { elder: true },
}

const SIZES = {
  narrow: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
  panes: { width: 1440, height: 900 },
} as const satisfies Readonly<Record<string, Pick<Visit, 'width' | 'height'>>>

/** What is opened on the smallest phone still sold, and what on a computer. */
const SIZED: Readonly<Record<string, readonly (keyof typeof SIZES)[]>> = {
  board: ['narrow', 'desktop'],
  'report-said': ['narrow', 'desktop'],
  cases: ['narrow'],
  'case-running': ['narrow', 'desktop'],
  desk: ['narrow', 'panes'],
  'desk-stuck': ['panes'],
  task: ['narrow', 'desktop'],
  docket: ['desktop'],
  roster: ['narrow', 'desktop'],
}

/** How a page looks when there is nothing, no answer, or not yet an answer. */
interface Trouble {
  readonly state: string
  readonly before: (visitor: Visitor) => Promise<unknown>
  readonly settle: number
  /** The one scene that has it; all troubled ones when absent. */
  readonly only?: string
}

const TROUBLES: readonly Trouble[] = [
  { state: 'empty', before: async () => undefined, settle: 800 },
  {
    state: 'error',
    before: ({ page }) => page.route('**/web', (route) => route.abort()),
    // The client asks three times before it gives up.
    settle: 2_500,
  },
  {
    state: 'offline',
    only: 'board',
    before: async (visitor) => {
      await visitor.open(`/b/${firstBoard()}`)
      await visitor.shows('我要反映')
      await visitor.page.route('**/web', (route) => route.abort())
    },
    settle: 2_500,
  },
  { state: 'loading', before: ({ page }) => page.route('**/web', () => undefined), settle: 800 },
]

/** The scenes that have such a state of their own. */
const TROUBLED = ['board', 'cases', 'case-running', 'inbox', 'desk'] as const

async function takeScene(stage: Stage, scene: Scene, state: string, how: Manner): Promise<Picture> {
  const visitor = await stage.come(scene.person, how)
  await show(visitor, scene)
  return keep(visitor, scene, state)
}

function mannersOf({ name }: Scene): readonly (readonly [string, Manner])[] {
  const looks = Object.entries(LOOKS).map(([state, look]) => [state, { look }] as const)
  return [...looks, ...(SIZED[name] ?? []).map((size) => [size, SIZES[size]] as const)]
}

function troublesOf({ name }: Scene): readonly Trouble[] {
  if (!TROUBLED.some((troubled) => troubled === name)) return []
  return TROUBLES.filter(({ only = name }) => only === name)
}

async function takeTrouble(stage: Stage, scene: Scene, trouble: Trouble): Promise<Picture> {
  // Nobody yet has reported anything: a guest sees every list empty.
  const visitor = await stage.come(trouble.state === 'empty' ? emptyHanded(scene) : scene.person)
  await trouble.before(visitor)
  await visitor.open(trouble.state === 'empty' && scene.name === 'board' ? '/' : scene.path)
  await new Promise((resolve) => setTimeout(resolve, trouble.settle))
  if (trouble.state === 'empty') await visitor.settled()
  return keep(visitor, scene, trouble.state)
}

const emptyHanded = ({ name }: Scene): string | undefined => (name === 'desk' ? 'supervisor-a' : undefined)

async function keep({ page }: Visitor, { name: scene }: Scene, state: string): Promise<Picture> {
  const file = `${scene}-${state}.png`
  await page.screenshot({ path: path.join(folder, file) })
  return { file, scene, state }
}

async function takeAll(stage: Stage, scenes: readonly Scene[]): Promise<readonly Picture[]> {
  const pictures: Picture[] = []
  for (const scene of scenes.filter(isWanted)) {
    // Everybody who comes has a browser of their own: they need not wait for each other.
    const taken = [
      ...mannersOf(scene).map(([state, how]) => takeScene(stage, scene, state, how)),
      ...troublesOf(scene).map((trouble) => takeTrouble(stage, scene, trouble)),
    ]
    pictures.push(...(await Promise.all(taken)))
    await stage.clear()
  }
  return pictures
}

/** `npm run gallery -- board desk` looks at those whose names begin so; without names at all of them. */
function isWanted({ name }: Scene): boolean {
  const beginnings = process.argv.slice(2)
  return beginnings.length === 0 || beginnings.some((beginning) => name.startsWith(beginning))
}

/** Takes every page in every look and every trouble, and puts all of them on a few sheets. */
async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.env[BROWSER_VARIABLE] = JSON.stringify(await findBrowser())
  const stage = await openStage()
  const elsewhere = await openStageIn(TWO_LISTS)
  const pictures = [
    ...(await takeAll(stage, await scenesOf(stage))),
    ...(await takeAll(elsewhere, programmeScenes(TWO_LISTS))),
  ]
  const sheets = await drawContactSheets(stage.browser, folder, pictures)
  await Promise.all([stage.close(), elsewhere.close()])
  console.log(
    `${pictures.length} pictures on ${sheets.length} sheets in ${path.relative(built.root, folder)}`,
  )
}

main().catch((error: unknown) => {
  console.error(error)
  // A browser that is still open would keep the process alive.
  process.exit(1)
})
