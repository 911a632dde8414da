import { View } from '@tarojs/components'
import { useState } from 'react'
import { DISSUASION_RESULTS } from '#types/lifecycle'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Failed } from '../../../components/empty'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { PhotoPicker } from '../../../components/photo-picker'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { Switch } from '../../../components/switch'
import { TypedText } from '../../../components/typed-text'
import { fieldCopy, findingCopy } from '../../../copy/field'
import { MatterSheet } from '../controls/matter-sheet'
import { PlaceLine } from '../controls/place-line'
import { Recorded } from './recorded'
import { type Finding, useFinding } from './use-finding'
import './index.scss'

function Matter({ finding }: { readonly finding: Finding }) {
  const [searching, setSearching] = useState(false)
  const [now] = useState(() => Date.now())
  const { matters, near, draft, change, unnamed } = finding
  if (matters.state === 'loading') return <Skeleton rows={3} />
  if (matters.state === 'failed') return <RefusalNotice refusal={matters.refusal} />
  return (
    <Field
      label={findingCopy.what}
      help={findingCopy.whatHelp}
      {...(unnamed ? { wrong: findingCopy.chooseFirst } : {})}
    >
      <Choices
        label={findingCopy.what}
        choices={near.map(({ code, label }) => ({ value: code, label }))}
        value={draft.matter}
        onChoose={(matter) => change({ matter })}
        shape="grid"
      />
      <View className="finding-more">
        <Button
          icon="search"
          size="compact"
          words={fieldCopy.matterMore}
          onPress={() => setSearching(true)}
        />
      </View>
      {searching && (
        <MatterSheet
          matters={matters.value}
          now={now}
          chosen={draft.matter}
          onChoose={(matter) => change({ matter })}
          onClose={() => setSearching(false)}
        />
      )}
    </Field>
  )
}

function More({ finding }: { readonly finding: Finding }) {
  const { draft, change, photos } = finding
  return (
    <>
      <PhotoPicker photos={photos} />
      <Field label={findingCopy.words} help={findingCopy.wordsHelp}>
        <TypedText
          kind="area"
          most={2000}
          label={findingCopy.words}
          hint={findingCopy.wordsHint}
          value={draft.words}
          onChange={(words) => change({ words })}
        />
      </Field>
      <Field label={fieldCopy.building}>
        <TypedText
          label={fieldCopy.building}
          hint={fieldCopy.buildingHint}
          value={draft.building}
          onChange={(building) => change({ building })}
        />
      </Field>
      <Card className="finding-danger">
        <Switch
          title={findingCopy.danger}
          line={findingCopy.dangerHelp}
          on={draft.danger}
          onChange={(danger) => change({ danger })}
        />
      </Card>
    </>
  )
}

/** The result is what sends: three buttons under the thumb, the usual one filled and last. */
function Results({ finding }: { readonly finding: Finding }) {
  const { sending, record } = finding
  const [filled, ...others] = DISSUASION_RESULTS
  return (
    <Foot crowded>
      {others.map((result) => (
        <Button
          key={result}
          words={findingCopy.results[result]}
          busy={sending !== null}
          onPress={() => void record(result)}
        />
      ))}
      <Button
        kind="filled"
        words={sending === null ? findingCopy.results[filled] : fieldCopy.sending}
        busy={sending !== null}
        onPress={() => void record(filled)}
      />
    </Foot>
  )
}

export default function FindPage() {
  const finding = useFinding()
  const { places, done, refusal, unnamed } = finding
  if (done !== null) return <Recorded done={done} onAnother={finding.another} />
  if (places.loaded.state === 'failed')
    return (
      <Shell title={findingCopy.title}>
        <Failed refusal={places.loaded.refusal} />
      </Shell>
    )
  return (
    <Shell title={findingCopy.title} foot={<Results finding={finding} />}>
      <PlaceLine places={places} />
      {places.loaded.state === 'loading' ? <Skeleton rows={4} /> : <Matter finding={finding} />}
      <Section>
        <More finding={finding} />
      </Section>
      {unnamed && <Notice tone="alarm" title={findingCopy.chooseFirst} />}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Shell>
  )
}
