import { Cell } from '../../../components/cell'
import { MatterSearch } from '../../../components/matter-search'
import { RefusalNotice } from '../../../components/notice'
import { Card } from '../../../components/section'
import { Sheet } from '../../../components/sheet'
import { Skeleton } from '../../../components/skeleton'
import { reportCopy } from '../../../copy/report'
import type { Report } from './use-report'

interface MatterSheetProps {
  readonly report: Report
  readonly now: number
  readonly onClose: () => void
}

export function MatterSheet({ report, now, onClose }: MatterSheetProps) {
  const { matters, draft } = report
  const choose = (matter: string | null) => {
    report.change({ matter, answers: {} })
    onClose()
  }
  return (
    <Sheet title={reportCopy.matter} onClose={onClose} tall>
      <Card>
        <Cell
          title={reportCopy.matterNone}
          chosen={draft.matter === null}
          strong={false}
          onPress={() => choose(null)}
        />
      </Card>
      {matters.state === 'loading' && <Skeleton rows={5} />}
      {matters.state === 'failed' && <RefusalNotice refusal={matters.refusal} />}
      {matters.state === 'ready' && (
        <MatterSearch
          matters={matters.value}
          now={now}
          chosen={draft.matter}
          hint={reportCopy.matterSearch}
          onChoose={({ code }) => choose(code)}
        />
      )}
    </Sheet>
  )
}
