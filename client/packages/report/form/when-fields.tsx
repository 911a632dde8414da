import { View } from '@tarojs/components'
import { useState } from 'react'
import { Choices } from '../../../components/choices'
import { DateTime } from '../../../components/date-time'
import { reportCopy } from '../../../copy/report'
import { when } from '../../../copy/time'
import type { Report } from './use-report'

const HOUR = 3_600_000
/** Nobody reports what is still to come, and clocks differ a little. */
const MINUTE = 60_000

export function whenSaid({ draft, board }: Report): string {
  return draft.happenedAt === null ? reportCopy.justNow : when(draft.happenedAt, board.now)
}

type Answer = 'now' | 'hours' | 'other'

function answerOf(happenedAt: number | null, now: number): Answer {
  if (happenedAt === null) return 'now'
  return now - happenedAt < 3 * HOUR ? 'hours' : 'other'
}

/** Most write while it happens; everybody else says when it was. */
export function WhenFields({ report }: { readonly report: Report }) {
  const { draft, change } = report
  const { happenedAt } = draft
  const [answer, setAnswer] = useState<Answer>(() => answerOf(happenedAt, Date.now()))
  const say = (at: number) => change({ happenedAt: Math.min(at, Date.now() - MINUTE) })
  const choose = (next: Answer) => {
    setAnswer(next)
    if (next === 'now') change({ happenedAt: null })
    else say(Date.now() - (next === 'hours' ? 2 : 24) * HOUR)
  }
  return (
    <>
      <Choices
        label={reportCopy.when}
        choices={[
          { value: 'now', label: reportCopy.justNow },
          { value: 'hours', label: reportCopy.hoursAgo },
          { value: 'other', label: reportCopy.otherTime },
        ]}
        value={answer}
        onChoose={choose}
      />
      {answer === 'other' && happenedAt !== null && (
        <View className="report-when">
          <DateTime label={reportCopy.when} value={happenedAt} onChange={say} />
        </View>
      )}
    </>
  )
}
