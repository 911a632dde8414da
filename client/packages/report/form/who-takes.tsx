import { Text, View } from '@tarojs/components'
import type { CasePreview } from '#types/preview-contract'
import { NOBODY, reportCopy, sendTo } from '../../../copy/report'
import { when } from '../../../copy/time'
import { abouts } from '../../../copy/words'
import type { Report } from './use-report'

interface Taken {
  readonly report: Report
  /** By the rules themselves, as soon as they could be asked. */
  readonly preview: CasePreview | null
}

/** Kept from somebody, the unit on the list may be the very one it goes around. */
const isAround = ({ draft }: Report) => draft.about !== NOBODY || draft.hideFromProperty

/** The button says where it goes first. */
export function sendWords({ report, preview }: Taken): string {
  const { draft, matter } = report
  if (preview !== null) return sendTo(draft.kind, preview.holder.unitName)
  if (draft.about !== NOBODY) return reportCopy.sendAround(abouts[draft.about])
  if (matter === null || isAround(report)) return reportCopy.sendNone
  return sendTo(draft.kind, matter.unitName)
}

function byWhen({ report, preview }: Taken): string {
  const { matter, board } = report
  if (preview !== null) return reportCopy.acceptBy(when(preview.first.dueAt, preview.now))
  if (matter === null || isAround(report)) return reportCopy.acceptBySoon
  return reportCopy.acceptBy(when(matter.acceptBy, board.now))
}

function openness({ draft }: Report): string {
  const who = draft.contact ? reportCopy.contactOn : reportCopy.anonymous
  if (draft.about !== NOBODY) return `${reportCopy.around(abouts[draft.about])} · ${who}`
  return draft.hideFromProperty ? `${reportCopy.hideFromProperty} · ${who}` : who
}

/** Over the button, always in sight: by when, and what is known of whoever sends. */
export function WhoTakes(taken: Taken) {
  return (
    <View className="report-taken" aria-live="polite">
      <Text className="report-taken__by">{byWhen(taken)}</Text>
      <Text className="report-taken__who">{openness(taken.report)}</Text>
    </View>
  )
}

/** Why it goes there, in the words of the programme. */
export function WhyThere({ report, preview }: Taken) {
  const why = preview?.why ?? report.matter?.why ?? ''
  if (why === '') return null
  return <View className="report-help">{reportCopy.why(why)}</View>
}
