import { type BudgetLine, atMost } from '#config/tasks/budget-line'
import { buildClient } from '#config/tasks/build-client'
import { buildFunctions } from '#config/functions'
import { caseCopy } from '../../client/copy/case'
import { inboxCopy } from '../../client/copy/inbox'
import { meCopy } from '../../client/copy/me'
import { moves } from '../../client/copy/moves'
import { built } from '../support/built'
import { casesOf, firstBoard, openDemoCounty } from '../support/demo-county'
import { startMiniProgram, type MiniProgram } from '../support/weapp/mini-program'
import { createPhone } from '../support/weapp/phone'

const RESIDENT = 'resident-upstairs'
const KIB = 1024
/** WeChat's audit counts more than 256 KB at once; a cheap phone draws the first 50 KB before anybody waits. */
const STEP_KIB = 50

type Step = readonly [name: string, act: () => Promise<unknown>]

function steps({ open, screen }: MiniProgram, id: string): readonly Step[] {
  return [
    [
      'the board of a scanned code',
      () => (open(`/pages/board/index?code=${firstBoard()}`), screen.shows('溪源小区')),
    ],
    ['everybody on it', () => screen.tap(/^全部/u)],
    ['the own cases', () => (open('/pages/cases/index'), screen.shows(caseCopy.running))],
    ['a case', () => (open(`/packages/follow/case/index?id=${id}`), screen.shows(caseCopy.timeline))],
    ['something to add to it', () => screen.tap(moves.add.button)],
    ['the news', () => (open('/packages/follow/inbox/index'), screen.shows(inboxCopy.readAll))],
    ['what there is about oneself', () => (open('/pages/me/index'), screen.shows(meCopy.elder))],
  ]
}

/** What each step of a resident's way sends to the glass, through WeChat's narrow bridge. */
export const measure = async (): Promise<BudgetLine[]> => {
  await buildClient('weapp')
  await buildFunctions()
  const cloud = await openDemoCounty()
  const id = (await casesOf(cloud, RESIDENT)).find(({ stage }) => stage === 'correcting')?.id ?? ''
  const phone = createPhone({
    call: (name, data) => cloud.invoke(name, data as Record<string, unknown>, RESIDENT),
  })
  const app = startMiniProgram(built.weapp, phone)
  const lines: BudgetLine[] = []
  for (const [name, act] of steps(app, id)) {
    const before = app.sent()
    await act()
    await app.settled()
    const { bytes, times } = app.sent()
    const note = `${times - before.times} × setData`
    lines.push(atMost(`setData, ${name}`, (bytes - before.bytes) / KIB, 'KiB', STEP_KIB, note))
  }
  await app.close()
  await cloud.stop()
  return lines
}
