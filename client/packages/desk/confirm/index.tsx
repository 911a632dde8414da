import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Choices } from '../../../components/choices'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Heading } from '../../../components/heading'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { deskCopy } from '../../../copy/desk'
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
    <Field label={deskCopy.post}>
      <Choices
        label={deskCopy.post}
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
      <Shell title={deskCopy.confirmTitle}>
        <Notice tone="good" title={deskCopy.confirmed(device)} line={deskCopy.confirmedBody} />
      </Shell>
    )
  }
  const act = (
    <Foot>
      <Button
        kind="filled"
        words={sending ? deskCopy.confirming : deskCopy.confirm}
        busy={sending}
        onPress={() => void confirm.confirm()}
      />
    </Foot>
  )
  return (
    <Shell title={deskCopy.confirmTitle} foot={act}>
      <Heading level={2} className="confirm__ask">
        {deskCopy.confirmAsk}
      </Heading>
      <View className="confirm__help">{deskCopy.confirmHelp}</View>
      {canScan && (
        <View className="confirm__scan">
          <Button icon="scan" words={deskCopy.scan} onPress={() => void confirm.scanCode()} />
        </View>
      )}
      <Field label={deskCopy.codeLabel}>
        <TypedText
          kind="code"
          most={20}
          label={deskCopy.codeLabel}
          hint={deskCopy.codeHint}
          value={confirm.code}
          onChange={confirm.type}
        />
      </Field>
      <Posts confirm={confirm} />
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Shell>
  )
}
