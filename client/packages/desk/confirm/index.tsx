import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Heading } from '../../../components/heading'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { confirmCopy } from '../../../copy/desk'
import { canScan } from '../../../platform/scan'
import { useConfirm } from './use-confirm'
import type { Confirm } from './use-confirm'
import './index.scss'

function Posts({ confirm }: { readonly confirm: Confirm }) {
  if (confirm.posts.length < 2) return null
  const choices = confirm.posts.map(({ id, unitName, roleLabel, scopeName }) => ({
    value: id,
    label: `${unitName} · ${roleLabel} · ${scopeName}`,
  }))
  return (
    <Field label={confirmCopy.post}>
      <Choices
        label={confirmCopy.post}
        choices={choices}
        value={confirm.post}
        onChoose={confirm.choosePost}
        shape="list"
      />
    </Field>
  )
}

export default function ConfirmPage() {
  const confirm = useConfirm()
  const { device, sending, refusal } = confirm
  if (device !== null) {
    return (
      <Shell title={confirmCopy.title}>
        <Notice tone="good" title={confirmCopy.done(device)} line={confirmCopy.doneBody} />
      </Shell>
    )
  }
  const act = (
    <Foot>
      <Button
        kind="filled"
        words={sending ? confirmCopy.confirming : confirmCopy.confirm}
        busy={sending}
        onPress={() => void confirm.confirm()}
      />
    </Foot>
  )
  return (
    <Shell title={confirmCopy.title} foot={act}>
      <Heading level={2} className="confirm__ask">
        {confirmCopy.ask}
      </Heading>
      <View className="confirm__help">{confirmCopy.help}</View>
      {canScan && (
        <View className="confirm__scan">
          <Button icon="scan" words={confirmCopy.scan} onPress={() => void confirm.scanCode()} />
        </View>
      )}
      <Field label={confirmCopy.codeLabel}>
        <TypedText
          kind="code"
          most={20}
          label={confirmCopy.codeLabel}
          hint={confirmCopy.codeHint}
          value={confirm.code}
          onChange={confirm.type}
        />
      </Field>
      <Posts confirm={confirm} />
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Shell>
  )
}
