import { View } from '@tarojs/components'
import type { MatterView } from '#types/matter-view'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Card, Section } from '../../../components/section'
import { reportCopy } from '../../../copy/report'
import { when } from '../../../copy/time'
import type { Report } from './use-report'

/** Each with who takes it and by when; one chosen is let go by pressing it again. */
function Suggested({ report, matter }: { readonly report: Report; readonly matter: MatterView }) {
  const chosen = report.draft.matter === matter.code
  const now = report.board.now
  return (
    <Cell
      title={matter.label}
      line={reportCopy.takes(matter.unitName, when(matter.acceptBy, now))}
      chosen={chosen}
      strong
      after={chosen ? <Icon name="check" className="report-chosen" /> : <View />}
      onPress={() => report.change({ matter: chosen ? null : matter.code, answers: {} })}
    />
  )
}

function helpOf({ matter, matters }: Report): string {
  if (matter !== null) return matter.why
  return matters.state === 'failed' ? reportCopy.noMatters : reportCopy.matterHelp
}

/** What the words are probably about comes first; choosing none is as good. */
export function MatterChoice({ report, onOpen }: { readonly report: Report; readonly onOpen: () => void }) {
  const { matter, suggested } = report
  const isListed = suggested.some(({ code }) => code === matter?.code)
  const ownChoice = matter !== null && !isListed
  return (
    <Section title={suggested.length === 0 ? reportCopy.matter : reportCopy.suggested}>
      <View aria-live="polite">
        <Card>
          {suggested.map((one) => (
            <Suggested key={one.code} report={report} matter={one} />
          ))}
          <Cell
            title={
              ownChoice ? matter.label : suggested.length > 0 ? reportCopy.chooseOther : reportCopy.choose
            }
            line={helpOf(report)}
            chosen={ownChoice}
            strong={ownChoice}
            onPress={onOpen}
          />
        </Card>
      </View>
    </Section>
  )
}
