import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Lent } from '#types/lend-view'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { PhotoPicker } from '../../../components/photo-picker'
import { Card } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { lendCopy } from '../../../copy/desk-lend'
import { when } from '../../../copy/time'
import { copyText } from '../../../platform/clipboard'
import { helperLink } from '../../../platform/helper-link'
import { back } from '../../../platform/navigation'
import { useParameter } from '../../../platform/page-life'
import { useLend } from './use-lend'
import './index.scss'

/** The link, once: whoever has it can open the task, so it is kept nowhere. */
function Made({ lent, helper }: { readonly lent: Lent; readonly helper: string }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const [now] = useState(() => Date.now())
  const link = helperLink(lent.code)
  const copy = async () => setCopied(await copyText(link))
  const foot = (
    <Foot>
      <Button words={lendCopy.backTo} onPress={() => void back()} />
      <Button kind="filled" words={lendCopy.share} onPress={() => void copy()} />
    </Foot>
  )
  return (
    <Shell title={lendCopy.title} foot={foot}>
      <Notice
        tone="good"
        title={lendCopy.madeTitle(helper)}
        line={lendCopy.madeLine(when(lent.until, now))}
      />
      <Card className="lend-link">
        <Text className="lend-link__words" selectable userSelect>
          {link}
        </Text>
      </Card>
      {copied !== null && (
        <Notice tone={copied ? 'good' : 'alarm'} title={copied ? lendCopy.shared : lendCopy.notShared} />
      )}
    </Shell>
  )
}

/** Hands a task to a named guard or repairer without giving the case away. */
export default function LendPage() {
  const lending = useLend(useParameter('id'))
  const [pressed, setPressed] = useState(false)
  const { helper, words, photos, sending, refusal, lent } = lending
  if (lent !== null) return <Made lent={lent} helper={helper.trim()} />
  const complete = helper.trim() !== '' && words.trim() !== ''
  const make = () => {
    setPressed(true)
    if (complete) void lending.lend()
  }
  const foot = (
    <Foot>
      <Button kind="filled" words={sending ? lendCopy.making : lendCopy.make} busy={sending} onPress={make} />
    </Foot>
  )
  return (
    <Shell title={lendCopy.title} foot={foot}>
      <View className="lend">
        <Field label={lendCopy.helper} required>
          <TypedText
            label={lendCopy.helper}
            hint={lendCopy.helperHint}
            most={20}
            value={helper}
            onChange={lending.writeHelper}
          />
        </Field>
        <Field label={lendCopy.words} required>
          <TypedText
            kind="area"
            label={lendCopy.words}
            hint={lendCopy.wordsHint}
            most={500}
            value={words}
            onChange={lending.writeWords}
          />
        </Field>
        <Field label={lendCopy.photos} help={lendCopy.photosHelp}>
          <PhotoPicker photos={photos} />
        </Field>
        {pressed && !complete && <Notice tone="alarm" title={lendCopy.missing} />}
        {refusal !== null && <RefusalNotice refusal={refusal} />}
      </View>
    </Shell>
  )
}
