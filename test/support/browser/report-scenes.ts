import { recordingCopy } from '../../../client/copy/recording'
import { reportCopy } from '../../../client/copy/report'
import { seenCopy } from '../../../client/copy/seen'
import type { Scene } from './scenes'
import type { Visitor } from './visitor'

const LONG = '楼道里堆了很多旧家具，走不过去，消防通道也堵住了，说了好几次都不听。'.repeat(5)

/** A room without a microphone sounds of one note. */
function withMicrophone({ page }: Visitor): Promise<void> {
  return page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => {
      const context = new AudioContext()
      const note = context.createOscillator()
      const room = context.createMediaStreamDestination()
      note.connect(room)
      note.start()
      return Promise.resolve(room.stream)
    }
  })
}

const says = (words: string) => async (visitor: Visitor) => {
  await visitor.page.getByLabel(reportCopy.words).fill(words)
  await visitor.page.waitForTimeout(1000)
  await visitor.settled()
}

const scene = (name: string, prepare?: Scene['prepare'], query = ''): Scene => ({
  ...{ name, path: `/packages/report/form/index${query}`, ready: reportCopy.more, afterBoard: true },
  ...(prepare === undefined ? {} : { prepare }),
})

/** The form, from nothing said to all that can be said. */
export const reportScenes = (): readonly Scene[] => [
  scene('report'),
  scene('report-danger', (visitor) => visitor.press(/^有$/u)),
  scene('report-said', says('一楼那家把电线从窗户拉出来给电瓶车充电')),
  scene('report-long', says(LONG)),
  scene('report-outside', says('工资被拖欠三个月了怎么办')),
  scene('report-place', (visitor) => visitor.press(/^在哪里/u)),
  scene('report-about', (visitor) => visitor.press(/^这件事和谁有关/u)),
  scene('report-nothing-said', (visitor) => visitor.press(/^交给/u)),
  scene('report-question', undefined, '?kind=question'),
  scene('report-recording', async (visitor) => {
    await withMicrophone(visitor)
    await visitor.press(recordingCopy.speak)
    await visitor.shows(recordingCopy.recording)
  }),
  scene('report-recorded', async (visitor) => {
    await withMicrophone(visitor)
    await visitor.press(recordingCopy.speak)
    await visitor.shows(recordingCopy.recording)
    await visitor.page.waitForTimeout(500)
    await visitor.press(recordingCopy.done)
    await visitor.shows(recordingCopy.heardBy)
  }),
  scene('report-seen', async (visitor) => {
    await says('楼上每天半夜装修，吵得睡不着')(visitor)
    await visitor.press(/^别人看到的样子/u)
    await visitor.shows(seenCopy.who)
  }),
]
