import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { draftCopy } from '../../copy/drafts'
import { switchTo } from '../../platform/navigation'
import type { Report } from './use-report'

/** The first try found nobody: it goes by itself from here on, also when this page is left. */
export function isAway({ going }: Report): boolean {
  return going !== null && going.state !== 'refused' && going.refusal !== null
}

export function OnItsWay({ report }: { readonly report: Report }) {
  const isWaiting = report.going?.state === 'waiting'
  return (
    <View className="report-away">
      <Notice
        title={isWaiting ? draftCopy.waitingTitle : draftCopy.sendingTitle}
        line={isWaiting ? draftCopy.waitingLine : draftCopy.sendingLine}
      />
      <Button kind="filled" words={draftCopy.toCases} onPress={() => void switchTo('cases')} />
      {isWaiting && <Button words={draftCopy.retry} onPress={report.retry} />}
      {isWaiting && <Button kind="quiet" words={draftCopy.takeBack} onPress={report.takeBack} />}
    </View>
  )
}
