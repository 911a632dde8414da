import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Notice } from '../../../components/notice'
import { Card } from '../../../components/section'
import { draftCopy, draftTitle } from '../../../copy/drafts'
import { switchTo } from '../../../platform/navigation'
import type { Report } from './use-report'
import './on-its-way.scss'

/** The first try found nobody: it goes by itself from here on, also when this page is left. */
export function isAway({ going }: Report): boolean {
  return going !== null && going.state !== 'refused' && going.refusal !== null
}

/** What it waits for, or that it is trying just now. */
function words({ going }: Report): readonly [title: string, line: string] {
  if (going?.state !== 'waiting') return [draftCopy.sendingTitle, draftCopy.sendingLine]
  return going.refusal?.code === 'unreachable'
    ? [draftCopy.waitingTitle, draftCopy.waitingLine]
    : [draftCopy.laterTitle, draftCopy.laterLine]
}

export function OnItsWay({ report }: { readonly report: Report }) {
  const [title, line] = words(report)
  const { draft, going } = report
  const isWaiting = going?.state === 'waiting'
  return (
    <View className="report-away">
      <Notice title={title} line={line} />
      <Card>
        <Cell title={draftTitle(draft.words)} line={draftCopy.attached(draft.attachments.length)} />
      </Card>
      <Button kind="filled" words={draftCopy.toCases} onPress={() => void switchTo('cases')} />
      {isWaiting && <Button words={draftCopy.retry} onPress={report.retry} />}
      {isWaiting && <Button kind="quiet" words={draftCopy.takeBack} onPress={report.takeBack} />}
    </View>
  )
}
