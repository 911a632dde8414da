import { Text, View } from '@tarojs/components'
import type { DocketView } from '#types/docket-view'
import { ClockBar } from '../../../components/clock-line'
import { Card, Section } from '../../../components/section'
import { docketCopy } from '../../../copy/desk-docket'
import { suspensions } from '../../../copy/desk-docket-words'
import { legalClocks } from '../../../copy/words'
import { span } from '../../../copy/time'

/** Every date of the law that runs, soonest first, with the article that sets it, and what stands still. */
export function LegalClocks({ view }: { readonly view: DocketView }) {
  const { clocks, suspended, excluded, now } = view
  const soonest = [...clocks].sort((one, other) => one.dueAt - other.dueAt)
  return (
    <Section title={docketCopy.clocks}>
      <Card className="docket-clocks">
        {suspended !== null && (
          <Text className="docket-clocks__paused">{docketCopy.paused(suspensions[suspended])}</Text>
        )}
        {excluded > 0 && <Text className="docket-clocks__line">{docketCopy.excluded(span(excluded))}</Text>}
        {soonest.length === 0 && <Text className="docket-clocks__line">{docketCopy.noClocks}</Text>}
        {soonest.map((clock) => (
          <View key={clock.code} className="docket-clocks__one">
            <ClockBar name={legalClocks[clock.code]} clock={clock} now={now} />
            <Text className="docket-clocks__line">{docketCopy.article(clock.article)}</Text>
          </View>
        ))}
      </Card>
    </Section>
  )
}
