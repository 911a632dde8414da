import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Notice } from '../../../components/notice'
import { Card } from '../../../components/section'
import { draftCopy, draftTitle } from '../../../copy/drafts'
import type { Going } from '../../../drafts/draft'
import { open, switchTo } from '../../../platform/navigation'
import type { Report } from './use-report'
import './on-its-way.scss'

/** The first try found nobody, or the case is there: it goes by itself, also when this page is left. */
export function isAway({ going }: Report): boolean {
  if (going === null || going.state === 'refused') return false
  return going.state === 'received' || going.refusal !== null
}

/** What it waits for, or that it is trying just now. */
function words({ state, refusal }: Going): readonly [title: string, line: string] {
  if (state === 'received') return [draftCopy.receivedTitle, draftCopy.receivedLine]
  if (state !== 'waiting') return [draftCopy.sendingTitle, draftCopy.sendingLine]
  return refusal?.code === 'unreachable'
    ? [draftCopy.waitingTitle, draftCopy.waitingLine]
    : [draftCopy.laterTitle, draftCopy.laterLine]
}

interface Away {
  readonly report: Report
  readonly going: Going
}

/** One filled way on: to the case where there is one. */
function Onward({ caseId }: Going) {
  const toCase = () => (caseId === null ? switchTo('cases') : open('case', { id: caseId }))
  return (
    <Button
      kind="filled"
      words={caseId === null ? draftCopy.toCases : draftCopy.look}
      onPress={() => void toCase()}
    />
  )
}

export function OnItsWay({ report, going }: Away) {
  const { draft } = report
  const [title, line] = words(going)
  const isWaiting = going.state === 'waiting'
  return (
    <View className="report-away">
      <Notice tone={going.state === 'received' ? 'good' : 'quiet'} title={title} line={line} />
      <Card>
        <Cell title={draftTitle(draft.words)} line={draftCopy.attached(draft.attachments.length)} />
      </Card>
      <Onward {...going} />
      {isWaiting && <Button words={draftCopy.retry} onPress={report.retry} />}
      {isWaiting && <Button kind="quiet" words={draftCopy.takeBack} onPress={report.takeBack} />}
    </View>
  )
}
