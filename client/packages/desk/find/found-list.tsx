import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { CaseCard } from '../../../components/case-card'
import { Empty } from '../../../components/empty'
import { Card } from '../../../components/section'
import { findCopy } from '../../../copy/desk'
import { fullDate } from '../../../copy/time'
import { open } from '../../../platform/navigation'
import type { Finding, Looked } from './use-find'

/** How far back the look has reached: nobody takes "not found" for "never was". */
function HowFar({ looked }: { readonly looked: Looked }) {
  if (looked.by === 'number' || looked.since === null) return null
  const words = [findCopy.looked(looked.count, fullDate(looked.since))]
  if (looked.further === null) words.push(findCopy.allLooked)
  return <Text className="find-page__far">{words.join('，')}</Text>
}

export function FoundList({ finding }: { readonly finding: Finding }) {
  const [now] = useState(() => Date.now())
  const { looked, busy } = finding
  if (looked === null) return <Empty title={findCopy.startTitle} body={findCopy.startBody} />
  return (
    <View className="find-page__found">
      {looked.items.length === 0 && <Empty title={findCopy.none} body={findCopy.noneBody} />}
      {looked.items.length > 0 && (
        <Card>
          {looked.items.map((card) => (
            <CaseCard key={card.id} card={card} now={now} onOpen={() => void open('task', { id: card.id })} />
          ))}
        </Card>
      )}
      <HowFar looked={looked} />
      {looked.further !== null && (
        <Button size="compact" words={findCopy.further} busy={busy} onPress={() => void finding.goOn()} />
      )}
    </View>
  )
}
