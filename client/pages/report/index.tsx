import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import type { BoardView } from '#types/board-view'
import { lastBoard } from '../../api/last-board'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { Field } from '../../components/field'
import { Foot } from '../../components/foot'
import { Notice, RefusalNotice } from '../../components/notice'
import { PhotoPicker } from '../../components/photo-picker'
import { Section } from '../../components/section'
import { Shell } from '../../components/shell'
import { TypedText } from '../../components/typed-text'
import { reportCopy } from '../../copy/report'
import { switchTo } from '../../platform/navigation'
import { AboutWhom } from './about-whom'
import { ContactFields } from './contact-fields'
import { Danger } from './danger'
import { Outside, Second } from './heard'
import { LookAlikes } from './look-alikes'
import { MatterChoice } from './matter-choice'
import { DraftNotices } from './draft-notices'
import { MatterSheet } from './matter-sheet'
import { OnItsWay, isAway } from './on-its-way'
import { PlaceFields } from './place-fields'
import { useReport } from './use-report'
import type { Report } from './use-report'
import { WhoTakes, sendWords } from './who-takes'
import './index.scss'

function Words({ report }: { readonly report: Report }) {
  const wrong = report.lacksWords ? { wrong: reportCopy.needWords } : {}
  return (
    <Field label={reportCopy.words} {...wrong}>
      <TypedText
        kind="area"
        most={2000}
        label={reportCopy.words}
        hint={reportCopy.wordsHint}
        value={report.draft.words}
        onChange={(words) => report.change({ words })}
      />
    </Field>
  )
}

function SendFoot({ report }: { readonly report: Report }) {
  const { photos, sending } = report
  return (
    <>
      {photos.unsent > 0 && <View className="report-wait">{reportCopy.uploading(photos.unsent)}</View>}
      <Foot>
        <Button
          kind="filled"
          words={sending ? reportCopy.sending : sendWords(report)}
          busy={sending}
          onPress={() => void report.send()}
        />
      </Foot>
    </>
  )
}

/** Danger is asked before anything else once the words sound like it. */
function FirstQuestions({ report, onChoose }: { readonly report: Report; readonly onChoose: () => void }) {
  const danger = <Danger key="danger" report={report} />
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
  const [choosing, setChoosing] = useState(false)
  const title = reportCopy.title(report.draft.compoundName)
  if (isAway(report)) {
    return (
      <Shell title={title}>
        <OnItsWay report={report} />
      </Shell>
    )
  }
  return (
    <Shell title={title} foot={<SendFoot report={report} />}>
      {isNext && <Notice tone="good" title={reportCopy.nextHere} line={reportCopy.nextLine} />}
      <DraftNotices report={report} />
      <Words report={report} />
      <Outside report={report} />
      <FirstQuestions report={report} onChoose={() => setChoosing(true)} />
      <Second report={report} />
      <LookAlikes nearby={report.nearby} />
      <Section title={reportCopy.photos}>
        <PhotoPicker photos={report.photos} />
      </Section>
      <PlaceFields report={report} />
      <AboutWhom report={report} />
      <ContactFields report={report} />
      <WhoTakes report={report} />
      {report.refusal !== null && <RefusalNotice refusal={report.refusal} />}
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
