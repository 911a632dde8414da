import { boardCopy } from '../../../client/copy/board'
import { firstBoard, casesOf, deskOf } from '../demo-county'
import { boardScenes } from './scenes-board'
import { deskScenes } from './scenes-desk'
import { followScenes } from './scenes-follow'
import { unsentScenes } from './scenes-unsent'
import { FIELD_SCENES } from './field-scenes'
import { reportScenes } from './report-scenes'
import type { Stage } from './stage'
import type { Visitor } from './visitor'

/** One page of the client as somebody meets it. */
export interface Scene {
  readonly name: string
  readonly path: string
  readonly person?: string
  /** What has to be on the screen before it is looked at. */
  readonly ready: string
  /** The page of the compound in front of which somebody stands. */
  readonly afterBoard?: boolean
  readonly prepare?: (visitor: Visitor) => Promise<void>
}

const RESIDENT = 'resident-upstairs'
const MANAGER = 'manager-a'
const OFFICER = 'officer-k'

/** Every page of the client, with something on it. */
export async function scenesOf({ cloud }: Pick<Stage, 'cloud'>): Promise<readonly Scene[]> {
  const board = `/b/${firstBoard()}`
  const mine = await casesOf(cloud, RESIDENT)
  const of = (stage: string): string => mine.find((card) => card.stage === stage)?.id ?? mine[0]?.id ?? ''
  const [task] = await deskOf(cloud, MANAGER, 'todo')
  return [
    { name: 'board', path: board, ready: '我要反映' },
    { name: 'board-who', path: board, ready: '我要反映', prepare: (visitor) => visitor.press(/这事归谁管/u) },
    {
      name: 'board-people',
      path: board,
      ready: boardCopy.report,
      prepare: async (visitor) => {
        await visitor.press(/^全部/u)
        await visitor.page.locator('.board-person__words').first().click()
      },
    },
    {
      name: 'board-wrong',
      path: board,
      ready: boardCopy.report,
      prepare: (visitor) => visitor.press(boardCopy.wrong),
    },
    {
      name: 'board-find',
      path: '/',
      ready: boardCopy.whichTitle,
      prepare: async ({ page }) => {
        await page.getByLabel(boardCopy.findLabel).fill('柳荫')
        await page.getByText(boardCopy.found).waitFor()
      },
    },
    { name: 'board-mistyped', path: '/b/XYE7MK', ready: '编码好像错了一位' },
    { name: 'board-unknown', path: '/b/2222222', ready: '没有这块公示牌' },
    ...(await boardScenes(cloud)),
    ...reportScenes(),
    ...unsentScenes(),
    { name: 'cases', path: '/pages/cases/index', person: RESIDENT, ready: '办完的' },
    {
      name: 'case-closed',
      path: `/packages/follow/case/index?id=${of('closed')}`,
      person: RESIDENT,
      ready: '办理经过',
    },
    {
      name: 'case-running',
      path: `/packages/follow/case/index?id=${of('correcting')}`,
      person: RESIDENT,
      ready: '办理经过',
    },
    ...(await followScenes(cloud)),
    { name: 'me', path: '/pages/me/index', person: RESIDENT, ready: '长辈版' },
    { name: 'me-staff', path: '/pages/me/index', person: OFFICER, ready: '长辈版' },
    { name: 'desk', path: '/packages/desk/tasks/index', person: MANAGER, ready: '受理' },
    {
      name: 'task',
      path: `/packages/desk/case/index?id=${task?.id ?? ''}`,
      person: MANAGER,
      ready: '办理经过',
    },
    { name: 'confirm', path: '/packages/desk/confirm/index', person: MANAGER, ready: '登录码' },
    ...(await deskScenes(cloud)),
    ...FIELD_SCENES,
  ]
}

/** Brings somebody before a scene, ready to be looked at. */
export async function show(visitor: Visitor, scene: Scene): Promise<void> {
  // What the scene before kept from the network is over.
  await visitor.page.unrouteAll({ behavior: 'ignoreErrors' })
  if (scene.afterBoard === true) {
    await visitor.open(`/b/${firstBoard()}`)
    await visitor.shows('我要反映')
  }
  await visitor.open(scene.path)
  await visitor.shows(scene.ready)
  await scene.prepare?.(visitor)
  // Numbers in the bottom bar and pictures come a moment after the page itself.
  await visitor.settled()
}
