import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseView, TimelineEntry } from '#types/case-view'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import { Button } from '../../../components/button'
import { Empty, Failed } from '../../../components/empty'
import { Foot } from '../../../components/foot'
import { Heading } from '../../../components/heading'
import { Notice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { noticeCopy } from '../../../copy/desk-notice'
import { fullDay } from '../../../copy/time'
import { copyText } from '../../../platform/clipboard'
import { useParameter } from '../../../platform/page-life'
import { canPrint, printPage } from '../../../platform/print'
import { lastOrder, noticeLines, noticeText } from './notice-lines'
import './index.scss'

interface PaperProps {
  readonly view: CaseView
  readonly order: TimelineEntry
}

/** As it comes out of the printer. */
function Paper({ view, order }: PaperProps) {
  return (
    <View className="paper">
      <Heading level={2} className="paper__title">
        {noticeCopy.title}
      </Heading>
      <Text className="paper__number">{noticeCopy.number(view.number)}</Text>
      {noticeLines(view, order).map((line, index) => (
        <Text key={line} className={index === 0 ? 'paper__to' : 'paper__line'}>
          {line}
        </Text>
      ))}
      <View className="paper__end">
        <Text className="paper__unit">{view.holder?.unitName ?? ''}</Text>
        <Text className="paper__seal">{noticeCopy.seal}</Text>
        <Text>{fullDay(order.at)}</Text>
      </View>
      <Text className="paper__sign">{noticeCopy.officers}</Text>
      <Text className="paper__sign">{noticeCopy.receipt}</Text>
    </View>
  )
}

function Ready({ view, order }: PaperProps) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = async () => setCopied(await copyText(noticeText(view, order)))
  const foot = (
    <Foot>
      <Button kind={canPrint ? 'plain' : 'filled'} words={noticeCopy.copy} onPress={() => void copy()} />
      {canPrint && <Button kind="filled" words={noticeCopy.print} onPress={printPage} />}
    </Foot>
  )
  return (
    <Shell title={noticeCopy.title} foot={foot}>
      {copied !== null && (
        <Notice tone={copied ? 'good' : 'alarm'} title={copied ? noticeCopy.copied : noticeCopy.notCopied} />
      )}
      <Paper view={view} order={order} />
    </Shell>
  )
}

/** The order to correct on paper: who, what, by which clause, until when, and room for a seal. */
export default function NoticePage() {
  const { loaded } = useLoaded(useParameter('id'), (id) => call('staff', 'case.open', { id }))
  if (loaded.state === 'ready') {
    const order = lastOrder(loaded.value)
    if (order !== null) return <Ready view={loaded.value} order={order} />
  }
  return (
    <Shell title={noticeCopy.title}>
      {loaded.state === 'loading' && <Skeleton />}
      {loaded.state === 'failed' && <Failed refusal={loaded.refusal} />}
      {loaded.state === 'ready' && <Empty title={noticeCopy.none} body={noticeCopy.noneBody} />}
    </Shell>
  )
}
