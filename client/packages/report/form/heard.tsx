import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Notice } from '../../../components/notice'
import { reportCopy, rightChannel } from '../../../copy/report'
import { abouts } from '../../../copy/words'
import type { Report } from './use-report'

/** Said kindly, and no door is shut: the community reads what is sent all the same. */
export function Outside({ report }: { readonly report: Report }) {
  const { match, draft, change } = report
  if (match?.outOfScope !== true) return null
  return (
    <Notice title={reportCopy.outside} line={rightChannel(draft.words)}>
      <View className="report-heard__line">{reportCopy.outsideStill}</View>
      {draft.kind === 'report' && (
        <View className="report-heard__act">
          <Button size="compact" words={reportCopy.outsideAsk} onPress={() => change({ kind: 'question' })} />
        </View>
      )}
    </Notice>
  )
}

/** A second matter in one text is offered as a report of its own, so that each goes to its unit. */
export function Second({ report }: { readonly report: Report }) {
  const { second, draft, change } = report
  if (second === null) return null
  const noted = draft.next === second.code
  return (
    <Notice
      title={reportCopy.alsoHeard(second.label)}
      line={noted ? reportCopy.alsoNoted : reportCopy.alsoHelp}
    >
      {!noted && (
        <View className="report-heard__act">
          <Button size="compact" words={reportCopy.alsoNext} onPress={() => change({ next: second.code })} />
        </View>
      )}
    </Notice>
  )
}

/** Nothing is chosen for anybody: whom it concerns is asked. */
export function AboutHeard({ report }: { readonly report: Report }) {
  const { aboutHeard, change } = report
  if (aboutHeard === null) return null
  const who = abouts[aboutHeard]
  return (
    <View className="report-heard">
      <Notice title={reportCopy.aboutHeard(who)} line={reportCopy.aboutAsk(who)}>
        <View className="report-heard__act">
          <Button
            size="compact"
            words={reportCopy.aboutYes(who)}
            onPress={() => change({ about: aboutHeard })}
          />
          <Button
            size="compact"
            words={reportCopy.aboutNo}
            onPress={() => change({ aboutAsked: aboutHeard })}
          />
        </View>
      </Notice>
    </View>
  )
}
