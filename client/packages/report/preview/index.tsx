import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FileCaseInput } from '#types/contract'
import type { CasePreview } from '#types/preview-contract'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Foot } from '../../../components/foot'
import { Icon } from '../../../components/icon'
import { Notice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { SeenRules } from '../../../components/seen-rules'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { Tabs } from '../../../components/tabs'
import { previewWarnings, seenCopy } from '../../../copy/seen'
import type { Reader } from '../../../copy/seen'
import { when } from '../../../copy/time'
import { inputOf } from '../../../drafts/draft'
import { draftOf } from '../../../drafts/drafts'
import { back } from '../../../platform/navigation'
import { useParameter } from '../../../platform/page-life'
import { SeenCard } from './seen-card'
import './index.scss'

const TABS = (['handler', 'property', 'public'] as const).map((value) => ({
  value,
  label: seenCopy.labels[value],
}))

function Warnings({ preview }: { readonly preview: CasePreview }) {
  if (preview.warnings.length === 0) return null
  return (
    <Section title={seenCopy.know}>
      <Card>
        {preview.warnings.map((code) => {
          const [title, line] = previewWarnings[code]
          return <Cell key={code} title={title} line={line} before={<Icon name="alert" />} />
        })}
      </Card>
    </Section>
  )
}

function Whole({ preview }: { readonly preview: CasePreview }) {
  const [reader, setReader] = useState<Reader>('handler')
  const { holder, first, why, clause, now } = preview
  return (
    <>
      <Section>
        <Card>
          <Cell
            title={seenCopy.first(holder.unitName)}
            line={seenCopy.by(when(first.dueAt, now))}
            before={<Icon name="clock" />}
          />
          <Cell title={why} strong={false} line={seenCopy.clause(clause)} before={<Icon name="list" />} />
        </Card>
      </Section>
      <View className="seen-tabs">
        <Tabs label={seenCopy.readers} tabs={TABS} value={reader} onChange={setReader} />
      </View>
      <SeenCard reader={reader} preview={preview} />
      <Warnings preview={preview} />
    </>
  )
}

/** What each of those who could read a report would have of it, before it is sent. */
export default function PreviewPage() {
  const named = useParameter('draft') ?? ''
  const [draft] = useState(() => draftOf(named))
  // The whole question is its own key: nothing is asked for a draft that is gone.
  const { loaded } = useLoaded(draft === null ? null : JSON.stringify(inputOf(draft)), (input) =>
    call('resident', 'case.preview', JSON.parse(input) as FileCaseInput),
  )
  const foot = (
    <Foot>
      <Button kind="filled" words={seenCopy.back} onPress={() => void back()} />
    </Foot>
  )
  return (
    <Shell title={seenCopy.title} foot={foot}>
      {draft === null && <Notice title={seenCopy.gone} line={seenCopy.goneLine} />}
      {draft !== null && loaded.state === 'loading' && <Skeleton rows={5} />}
      {loaded.state === 'failed' && <SeenRules />}
      {loaded.state === 'ready' && <Whole preview={loaded.value} />}
    </Shell>
  )
}
