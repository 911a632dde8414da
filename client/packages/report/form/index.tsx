import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import type { BoardView } from '#types/board-view'
import type { CasePreview } from '#types/preview-contract'
import { lastBoard } from '../../../api/last-board'
import { keepPlace } from '../../../api/last-place'
import { usePreview } from '../../../api/use-preview'
import { Button } from '../../../components/button'
import { Empty } from '../../../components/empty'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { reportCopy } from '../../../copy/report'
import { inputOf } from '../../../drafts/draft'
import { switchTo } from '../../../platform/navigation'
import { Danger } from './danger'
import { DraftNotices } from './draft-notices'
import { Folds } from './folds'
import { AboutHeard, Outside, Second } from './heard'
import { useAskedKind } from './kinds'
import { LookAlikes } from './look-alikes'
import { MatterChoice } from './matter-choice'
import { MatterSheet } from './matter-sheet'
import { OnItsWay, isAway } from './on-its-way'
import { Questions } from './questions'
import { Say } from './say'
import { useReport } from './use-report'
import type { Report } from './use-report'
import { WhoTakes, WhyThere, sendWords } from './who-takes'
import './index.scss'

function SendFoot({ report, preview }: { readonly report: Report; readonly preview: CasePreview | null }) {
  const { photos, sending, draft, refusal } = report
  const send = () => {
    keepPlace(draft.compound, draft)
    void report.send()
  }
  return (
    <>
      {refusal !== null && (
        <View className="report-refused">
          <RefusalNotice refusal={refusal} />
        </View>
      )}
      {photos.unsent > 0 && <View className="report-wait">{reportCopy.uploading(photos.unsent)}</View>}
      <WhoTakes report={report} preview={preview} />
      <Foot>
        <Button
          kind="filled"
          words={sending ? reportCopy.sending : sendWords({ report, preview })}
          busy={sending}
          onPress={send}
        />
      </Foot>
    </>
  )
}

/** Danger is asked before anything else once the words sound like it; of a question, nothing of the kind. */
function FirstQuestions({ report, onChoose }: { readonly report: Report; readonly onChoose: () => void }) {
  const isReport = report.draft.kind === 'report'
  const danger = isReport && <Danger key="danger" report={report} />
  const matter = <MatterChoice key="matter" report={report} onOpen={onChoose} />
  return report.match?.hazard === true ? [danger, matter] : [matter, danger]
}

interface FormProps {
  readonly board: BoardView
  readonly isNext: boolean
  readonly onNext: () => void
}

function ReportForm({ board, isNext, onNext }: FormProps) {
  const report = useReport({ board, onNext })
  const { draft } = report
  const { preview, isAlone } = usePreview(inputOf(draft))
  const [choosing, setChoosing] = useState(false)
  useAskedKind(report)
  const title = reportCopy.title(draft.compoundName, draft.kind)
  if (report.going !== null && isAway(report)) {
    return (
      <Shell title={title}>
        <OnItsWay report={report} going={report.going} />
      </Shell>
    )
  }
  return (
    <Shell title={title} foot={<SendFoot report={report} preview={preview} />}>
      {isNext && <Notice tone="good" title={reportCopy.nextHere} line={reportCopy.nextLine} />}
      <DraftNotices report={report} />
      <Say report={report} />
      <Outside report={report} />
      <FirstQuestions report={report} onChoose={() => setChoosing(true)} />
      <Questions report={report} />
      <AboutHeard report={report} />
      <Second report={report} />
      {draft.kind === 'report' && <LookAlikes nearby={report.nearby} />}
      <Folds report={report} isAlone={isAlone} />
      <WhyThere report={report} preview={preview} />
      {choosing && <MatterSheet report={report} now={board.now} onClose={() => setChoosing(false)} />}
    </Shell>
  )
}

function NoBoard() {
  return (
    <Shell title={reportCopy.title('')}>
      <Empty
        title={reportCopy.noCompound}
        body={reportCopy.noCompoundBody}
        act={{ words: reportCopy.toBoard, onPress: () => void switchTo('board') }}
      />
    </Shell>
  )
}

/** What was said at once may be two matters: the second begins when the first is sent, with photos of its own. */
export default function ReportPage() {
  const [board] = useState(() => lastBoard()?.view ?? null)
  const [isNext, setNext] = useState(false)
  const onNext = useCallback(() => setNext(true), [])
  return board === null ? <NoBoard /> : <ReportForm board={board} isNext={isNext} onNext={onNext} />
}
