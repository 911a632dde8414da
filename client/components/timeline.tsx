import { Text, View } from '@tarojs/components'
import type { CaseView, TimelineEntry } from '#types/case-view'
import { caseCopy } from '../copy/case'
import { when } from '../copy/time'
import { timelineCopy, timelineSentence } from '../copy/timeline'
import { classNames } from './class-names'
import { PhotoStrip } from './photo-strip'
import { role } from './role'
import './timeline.scss'

interface TimelineProps {
  readonly entries: readonly TimelineEntry[]
  readonly now: number
  readonly reader: CaseView['reader']
}

function line({ at, who, mine, dueAt, score, action }: TimelineEntry, now: number): string {
  const parts = [
    when(at, now),
    mine ? '' : who,
    dueAt === undefined ? '' : timelineCopy.due(when(dueAt, now), action),
    score === undefined ? '' : timelineCopy.stars(score),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}

/** What was done, newest first; the newest wears the mark. */
export function Timeline({ entries, now, reader }: TimelineProps) {
  const newestFirst = [...entries].sort((one, other) => other.seq - one.seq)
  return (
    <View className="timeline" {...role('list')} aria-label={caseCopy.timeline}>
      {newestFirst.map((entry, index) => (
        <View
          key={entry.seq}
          {...role('listitem')}
          className={classNames('timeline__one', index === 0 && 'timeline__one--newest')}
        >
          <View className="timeline__dot" aria-hidden />
          <Text className="timeline__title">{timelineSentence(entry, reader)}</Text>
          <Text className="timeline__line">{line(entry, now)}</Text>
          {entry.party !== undefined && (
            <Text className="timeline__line">{timelineCopy.party(entry.party, entry.action)}</Text>
          )}
          {entry.words !== undefined && entry.action !== 'file' && (
            <Text className="timeline__words">{entry.words}</Text>
          )}
          {entry.action !== 'file' && <PhotoStrip files={entry.files ?? []} at={entry.at} />}
        </View>
      ))}
    </View>
  )
}
