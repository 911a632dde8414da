import { caseCopy } from '../../../client/copy/case'
import { draftCopy } from '../../../client/copy/drafts'
import { refusals } from '../../../client/copy/refusals'
import { reportCopy } from '../../../client/copy/report'
import { firstBoard } from '../demo-county'
import type { Scene } from './scenes'
import type { Visitor } from './visitor'

const FORM = '/packages/report/form/index'
const REFUSED = 'too_many'

const send = ({ page }: Visitor) => page.getByRole('button', { name: /^交(给|出去)/u }).click()
const says = ({ page }: Visitor, words: string) => page.getByLabel(reportCopy.words).fill(words)

/** Pressed without a network: it lies on the phone and goes by itself. */
async function waits(visitor: Visitor): Promise<void> {
  await says(visitor, '东门路灯不亮，晚上老人摔过一次')
  await visitor.page.route('**/web', (route) => route.abort())
  await send(visitor)
  await visitor.shows(draftCopy.waitingTitle)
}

/** The server is there and says no to this one question. */
async function isRefused(visitor: Visitor): Promise<void> {
  await says(visitor, '楼上漏水，找了三次没人管')
  await visitor.page.route('**/web', (route, request) =>
    request.postData()?.includes('"case.file"') === true
      ? route.fulfill({ json: { ok: false, code: REFUSED } })
      : route.fallback(),
  )
  await send(visitor)
  await visitor.shows(refusals[REFUSED].what)
}

async function leaves(visitor: Visitor): Promise<void> {
  await says(visitor, '电梯按钮坏了，按了没反应')
  await visitor.open(`/b/${firstBoard()}`)
  await visitor.shows(draftCopy.left)
}

const scene = (name: string, prepare: NonNullable<Scene['prepare']>): Scene => ({
  ...{ name, path: FORM, ready: reportCopy.more, afterBoard: true, prepare },
})

/** What has not left the phone: waiting, refused, unfinished, and where all of it lies. */
export const unsentScenes = (): readonly Scene[] => [
  scene('report-waiting', waits),
  scene('report-refused', isRefused),
  scene('board-unfinished', leaves),
  scene('report-old', async (visitor) => {
    await leaves(visitor)
    await visitor.open(FORM)
    await visitor.shows(draftCopy.old)
  }),
  scene('cases-unsent', async (visitor) => {
    await waits(visitor)
    await visitor.press(draftCopy.toCases)
    await visitor.shows(caseCopy.earlier)
  }),
]
