import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { built } from '../../support/built'
import { firstBoard } from '../../support/demo-county'
import { findBrowser } from '../../support/browser/find-browser.mjs'
import { BROWSER_VARIABLE } from '../../support/browser/open-browser'
import { scenesOf, show, type Scene } from '../../support/browser/scenes'
import { openStage, type Stage } from '../../support/browser/stage'
import type { Look, Visit, Visitor } from '../../support/browser/visitor'
import { drawContactSheets, type Picture } from './contact-sheet'

const folder = path.join(built.root, 'artefacts', 'gallery')

type Manner = Pick<Visit, 'look' | 'width' | 'height'>

const LOOKS: Readonly<Record<string, Look>> = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  elder: { elder: true },
}

const SIZES: Readonly<Record<string, Pick<Visit, 'width' | 'height'>>> = {
  narrow: { width: 320, height: 640 },
  desktop: { width: 1280, height: 900 },
}
/** The page that anybody opens on anything. */
const SIZED = 'board'

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
  return name === SIZED ? [...looks, ...Object.entries(SIZES)] : looks
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
  return keep(visitor, scene, trouble.state)
}

const emptyHanded = ({ name }: Scene): string | undefined => (name === 'desk' ? 'supervisor-a' : undefined)

async function keep({ page }: Visitor, { name: scene }: Scene, state: string): Promise<Picture> {
  const file = `${scene}-${state}.png`
  await page.screenshot({ path: path.join(folder, file) })
  return { file, scene, state }
}

/** Takes every page in every look and every trouble, and puts all of them on one sheet. */
async function main(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  process.env[BROWSER_VARIABLE] = JSON.stringify(await findBrowser())
  const stage = await openStage()
  const scenes = await scenesOf(stage)
  const pictures: Picture[] = []
  for (const scene of scenes) {
    for (const [state, how] of mannersOf(scene)) pictures.push(await takeScene(stage, scene, state, how))
    for (const trouble of troublesOf(scene)) pictures.push(await takeTrouble(stage, scene, trouble))
    await stage.clear()
  }
  const sheets = await drawContactSheets(stage.browser, folder, pictures)
  await stage.close()
  console.log(
    `${pictures.length} pictures on ${sheets.length} sheets in ${path.relative(built.root, folder)}`,
  )
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
