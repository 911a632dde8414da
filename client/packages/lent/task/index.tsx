import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { LentView } from '#types/lend-view'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Empty, Failed } from '../../../components/empty'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Heading } from '../../../components/heading'
import { Notice, RefusalNotice } from '../../../components/notice'
import { PhotoPicker } from '../../../components/photo-picker'
import { PhotoStrip } from '../../../components/photo-strip'
import { Card } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { TypedText } from '../../../components/typed-text'
import { lentCopy } from '../../../copy/desk-lend'
import { when } from '../../../copy/time'
import { dial } from '../../../platform/phone'
import { useLent } from './use-lent'
import type { LentWork } from './use-lent'
import './index.scss'

/** All that a helper needs to know, and nothing about who reported it. */
function Task({ view }: { readonly view: LentView }) {
  const { phone } = view
  return (
    <>
      <Heading level={2} className="lent__hello">
        {lentCopy.hello(view.helper)}
      </Heading>
      <Text className="lent__muted">
        {`${lentCopy.from(view.unitName)} · ${lentCopy.until(when(view.until, view.now))}`}
      </Text>
      <Card className="lent__card">
        <Text className="lent__title">{view.title}</Text>
        <Text className="lent__muted">{`${view.compound} ${view.place}`}</Text>
        <Text className="lent__words">{view.words}</Text>
        <PhotoStrip files={view.files} />
        {phone !== null && (
          <View className="lent__call">
            <Button
              size="compact"
              kind="quiet"
              icon="phone"
              words={lentCopy.call}
              onPress={() => dial(phone)}
            />
          </View>
        )}
      </Card>
    </>
  )
}

function Answer({ work, pressed }: { readonly work: LentWork; readonly pressed: boolean }) {
  return (
    <>
      <Field label={lentCopy.fixedAsk} required>
        <Choices
          label={lentCopy.fixedAsk}
          choices={[
            { value: true, label: lentCopy.fixed },
            { value: false, label: lentCopy.notFixed },
          ]}
          value={work.fixed}
          onChoose={work.say}
          shape="grid"
        />
      </Field>
      <Field label={lentCopy.photos}>
        <PhotoPicker photos={work.photos} />
      </Field>
      <Field label={lentCopy.words}>
        <TypedText
          kind="area"
          label={lentCopy.words}
          hint={lentCopy.wordsHint}
          most={500}
          value={work.words}
          onChange={work.write}
        />
      </Field>
      {pressed && work.fixed === null && !work.sent && <Notice tone="alarm" title={lentCopy.choose} />}
      {work.refusal !== null && <RefusalNotice refusal={work.refusal} />}
    </>
  )
}

function Ready({ work, view }: { readonly work: LentWork; readonly view: LentView }) {
  const [pressed, setPressed] = useState(false)
  const over = view.reportsLeft === 0
  const send = () => {
    setPressed(true)
    void work.send()
  }
  const foot = over
    ? {}
    : {
        foot: (
          <Foot>
            <Button
              kind="filled"
              words={work.sending ? lentCopy.sending : lentCopy.send}
              busy={work.sending}
              onPress={send}
            />
          </Foot>
        ),
      }
  return (
    <Shell title={lentCopy.title} root {...foot}>
      {work.sent && (
        <Notice
          tone="good"
          title={lentCopy.sent}
          line={over ? lentCopy.sentLast : lentCopy.sentLine(view.reportsLeft)}
        />
      )}
      <Task view={view} />
      {!over && <Answer work={work} pressed={pressed} />}
    </Shell>
  )
}

/** One task for a guard or a repairer who was sent a link: where, what, and "修好了". */
export default function LentPage() {
  const work = useLent()
  const { loaded } = work
  if (loaded.state === 'ready') return <Ready work={work} view={loaded.value} />
  const gone = loaded.state === 'failed' && loaded.refusal.code === 'not_found'
  return (
    <Shell title={lentCopy.title} root>
      {loaded.state === 'loading' && <Skeleton />}
      {gone && <Empty title={lentCopy.gone} body={lentCopy.goneLine} />}
      {loaded.state === 'failed' && !gone && <Failed refusal={loaded.refusal} />}
    </Shell>
  )
}
