import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Empty } from '../../../components/empty'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { complainCopy } from '../../../copy/beside'
import { sayCopy } from '../../../copy/mine'
import { switchTo } from '../../../platform/navigation'
import { useSay } from './use-say'
import type { Say } from './use-say'
import './index.scss'

const COMPLAINT = {
  title: complainCopy.title,
  lead: complainCopy.lead,
  hint: sayCopy.complainHint,
  send: sayCopy.complainSend,
}
const SUGGESTION = {
  title: sayCopy.suggestTitle,
  lead: sayCopy.suggestLead,
  hint: sayCopy.suggestHint,
  send: sayCopy.suggestSend,
}

function NoBoard() {
  return (
    <Shell title={SUGGESTION.title}>
      <Empty
        title={sayCopy.noBoard}
        body={sayCopy.noBoardBody}
        act={{ words: sayCopy.toBoard, onPress: () => void switchTo('board') }}
      />
    </Shell>
  )
}

function Box({ say, hint, lead }: { readonly say: Say; readonly hint: string; readonly lead: string }) {
  const { about, words, type } = say
  return (
    <>
      <View className="say-lead">{lead}</View>
      {about !== null && about !== '' && <View className="say-number">{sayCopy.number(about)}</View>}
      <Field label={sayCopy.words}>
        <TypedText kind="area" most={1900} label={sayCopy.words} hint={hint} value={words} onChange={type} />
      </Field>
    </>
  )
}

function SendFoot({ say, words }: { readonly say: Say; readonly words: string }) {
  const { busy, sent, send } = say
  return (
    <Foot>
      {sent ? (
        <Button kind="filled" words={sayCopy.toCases} onPress={() => void switchTo('cases')} />
      ) : (
        <Button
          kind="filled"
          words={busy ? sayCopy.sending : words}
          busy={busy}
          onPress={() => void send()}
        />
      )}
    </Foot>
  )
}

export default function SayPage() {
  const say = useSay()
  const copy = say.about === null ? SUGGESTION : COMPLAINT
  if (say.lacksBoard) return <NoBoard />
  return (
    <Shell title={copy.title} foot={<SendFoot say={say} words={copy.send} />}>
      {say.sent ? (
        <Notice tone="good" title={sayCopy.sent} line={sayCopy.sentBody} />
      ) : (
        <Box say={say} hint={copy.hint} lead={copy.lead} />
      )}
      {say.refusal !== null && <RefusalNotice refusal={say.refusal} />}
    </Shell>
  )
}
