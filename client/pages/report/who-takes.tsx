import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Card, Section } from '../../components/section'
import { NOBODY, reportCopy } from '../../copy/report'
import { when } from '../../copy/time'
import { abouts } from '../../copy/words'
import type { Report } from './use-report'

/** The button says where it goes; around whom, when the report concerns somebody. */
export function sendWords({ draft, matter }: Report): string {
  if (draft.about !== NOBODY) return reportCopy.sendAround(abouts[draft.about])
  return matter === null ? reportCopy.sendNone : reportCopy.send(matter.unitName)
}

function taker({ draft, matter }: Report): string {
  if (draft.about !== NOBODY) return reportCopy.whoTakesAround(abouts[draft.about])
  return matter === null ? reportCopy.whoTakesNone : reportCopy.whoTakes(matter.unitName)
}

/** Said before it is sent: who will have it, by when, and what others see of the reporter. */
export function WhoTakes({ report }: { readonly report: Report }) {
  const { matter, board } = report
  const by = matter === null ? reportCopy.acceptBySoon : reportCopy.acceptBy(when(matter.acceptBy, board.now))
  return (
    <Section>
      <Card>
        <Cell title={taker(report)} line={by} before={<Icon name="clock" />} />
        <Cell title={reportCopy.anonymous} line={reportCopy.anonymousHelp} before={<Icon name="shield" />} />
      </Card>
    </Section>
  )
}
