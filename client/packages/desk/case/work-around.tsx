import type { CaseView } from '#types/case-view'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Card } from '../../../components/section'
import { docketCopy } from '../../../copy/desk-docket'
import { noticeCopy } from '../../../copy/desk-notice'
import { summaryCheckCopy } from '../../../copy/desk-summary'
import { open } from '../../../platform/navigation'
import { lastOrder } from '../notice/notice-lines'
import { Calls } from './calls'
import { Loans } from './loans'
import './work-around.scss'

interface WorkAroundProps {
  readonly view: CaseView
  readonly onChange: () => Promise<void>
}

/** What was written for everybody, as long as not everybody reads it. */
function SummaryCheck({ check }: { readonly check: NonNullable<CaseView['summaryCheck']> }) {
  return (
    <Card className="work-around">
      <Cell {...summaryCheckCopy[check]} />
    </Card>
  )
}

/** What belongs to a case and lies beside it: its enforcement file, its notice, who was asked to help. */
export function WorkAround({ view, onChange }: WorkAroundProps) {
  const { docket, id, summaryCheck } = view
  const order = lastOrder(view)
  return (
    <>
      {(docket !== null || order !== null) && (
        <Card className="work-around">
          {docket !== null && (
            <Cell
              title={docketCopy.cell}
              line={docketCopy.cellLine}
              before={<Icon name="shield" />}
              onPress={() => void open('docket', { id: docket })}
            />
          )}
          {order !== null && (
            <Cell
              title={noticeCopy.open}
              line={noticeCopy.openLine}
              before={<Icon name="list" />}
              onPress={() => void open('notice', { id })}
            />
          )}
        </Card>
      )}
      {summaryCheck !== undefined && <SummaryCheck check={summaryCheck} />}
      <Calls view={view} />
      <Loans view={view} onChange={onChange} />
    </>
  )
}
