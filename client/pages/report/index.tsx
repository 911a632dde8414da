import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Cell } from '../../components/cell'
import { Empty } from '../../components/empty'
import { Field } from '../../components/field'
import { Foot } from '../../components/foot'
import { Notice, RefusalNotice } from '../../components/notice'
import { PhotoPicker } from '../../components/photo-picker'
import { Card, Section } from '../../components/section'
import { Shell } from '../../components/shell'
import { TypedText } from '../../components/typed-text'
import { reportCopy } from '../../copy/report'
import { switchTo } from '../../platform/navigation'
import { AboutWhom } from './about-whom'
import { Danger } from './danger'
import { MatterSheet } from './matter-sheet'
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

function Matter({ report, onOpen }: { readonly report: Report; readonly onOpen: () => void }) {
  const { matter, matters } = report
  return (
    <Section title={reportCopy.matter}>
      <Card>
        <Cell
          title={matter?.label ?? reportCopy.choose}
          line={matter?.why ?? (matters.state === 'failed' ? reportCopy.noMatters : reportCopy.matterHelp)}
          chosen={matter !== null}
          strong={matter !== null}
          onPress={onOpen}
        />
      </Card>
    </Section>
  )
}

function SendFoot({ report }: { readonly report: Report }) {
  const { photos, sending, refusal } = report
  const words = refusal?.code === 'unreachable' ? reportCopy.retry : sendWords(report)
  return (
    <>
      {photos.unsent > 0 && <View className="report-wait">{reportCopy.uploading(photos.unsent)}</View>}
      <Foot>
        <Button
          kind="filled"
          words={sending ? reportCopy.sending : words}
          busy={sending}
          onPress={() => void report.send()}
        />
      </Foot>
    </>
  )
}

function Refusal({ report }: { readonly report: Report }) {
  const { refusal } = report
  if (refusal === null) return null
  if (refusal.code !== 'unreachable') return <RefusalNotice refusal={refusal} />
  return <Notice tone="alarm" title={reportCopy.lost} line={reportCopy.keptAt} />
}

export default function ReportPage() {
  const report = useReport()
  const [choosing, setChoosing] = useState(false)
  const { board } = report
  if (board === null) {
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
  return (
    <Shell title={reportCopy.title(board.compound.name)} foot={<SendFoot report={report} />}>
      <Words report={report} />
      <Danger report={report} />
      <Matter report={report} onOpen={() => setChoosing(true)} />
      <Section title={reportCopy.photos}>
        <PhotoPicker photos={report.photos} />
      </Section>
      <PlaceFields report={report} />
      <AboutWhom report={report} />
      <WhoTakes report={report} />
      <Refusal report={report} />
      {choosing && <MatterSheet report={report} now={board.now} onClose={() => setChoosing(false)} />}
    </Shell>
  )
}
