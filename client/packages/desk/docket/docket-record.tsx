import { Text, View } from '@tarojs/components'
import type { DocketEntry } from '#types/docket-view'
import { PhotoStrip } from '../../../components/photo-strip'
import { role } from '../../../components/role'
import { docketCopy, docketDone } from '../../../copy/desk-docket'
import { docketResult } from '../../../copy/desk-docket-words'
import { when } from '../../../copy/time'
import '../../../components/timeline.scss'

function title({ action, result }: DocketEntry): string {
  const done = docketDone(action)
  return result === undefined ? done : `${done}：${docketResult(action, result)}`
}

function facts({ amount, receipt, basis, party, dueAt }: DocketEntry, now: number): readonly string[] {
  return [
    amount === undefined || amount === 0 ? '' : docketCopy.amount(amount),
    receipt === undefined ? '' : docketCopy.receipt(receipt),
    basis === undefined ? '' : docketCopy.basis(basis),
    dueAt === undefined ? '' : when(dueAt, now),
    party === undefined ? '' : docketCopy.party(party),
  ].filter((words) => words !== '')
}

/** The record of a file, newest first; it is appended to and never changed. */
export function DocketRecord({
  entries,
  now,
}: {
  readonly entries: readonly DocketEntry[]
  readonly now: number
}) {
  const newestFirst = [...entries].sort((one, other) => other.seq - one.seq)
  return (
    <View className="timeline" {...role('list')} aria-label={docketCopy.record}>
      {newestFirst.map((entry, index) => (
        <View
          key={entry.seq}
          {...role('listitem')}
          className={`timeline__one ${index === 0 ? 'timeline__one--newest' : ''}`}
        >
          <View className="timeline__dot" aria-hidden />
          <Text className="timeline__title">{title(entry)}</Text>
          <Text className="timeline__line">{`${when(entry.at, now)} · ${entry.who}`}</Text>
          {facts(entry, now).map((words) => (
            <Text key={words} className="timeline__line">
              {words}
            </Text>
          ))}
          {entry.words !== undefined && <Text className="timeline__words">{entry.words}</Text>}
          <PhotoStrip files={entry.files ?? []} at={entry.at} />
        </View>
      ))}
    </View>
  )
}
