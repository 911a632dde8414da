import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { PrivacySheet } from '../../../components/privacy-sheet'
import { Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { joinCopy } from '../../../copy/join'
import { canGiveNumber } from '../../../platform/own-number'
import { switchTo } from '../../../platform/navigation'
import { canScan } from '../../../platform/scan'
import { NumberButton } from './number-button'
import { type Joining, useJoin } from './use-join'
import './index.scss'

function Code({ joining }: { readonly joining: Joining }) {
  return (
    <Field label={joinCopy.code} help={joinCopy.help}>
      <TypedText
        kind="code"
        most={40}
        label={joinCopy.code}
        hint={joinCopy.hint}
        value={joining.code}
        onChange={joining.type}
        onDone={() => void joining.accept()}
      />
    </Field>
  )
}

/** As it stands on the invitation. */
const inFours = (code: string) => code.match(/[^-]{1,4}/gu)?.join('-') ?? code

/** A browser cannot stand for a phone: it shows the code and says where to take it. */
function OnScreen({ joining }: { readonly joining: Joining }) {
  return (
    <Shell title={joinCopy.title}>
      <Notice title={joinCopy.onPhone} line={joinCopy.onPhoneBody} />
      {joining.code !== '' && (
        <View className="join-code">
          <View className="join-code__label">{joinCopy.code}</View>
          <View className="join-code__letters">{inFours(joining.code)}</View>
        </View>
      )}
    </Shell>
  )
}

export default function JoinPage() {
  const joining = useJoin()
  const { joined, sending, refusal } = joining
  if (!canGiveNumber) return <OnScreen joining={joining} />
  if (joined !== null) {
    const act = (
      <Foot>
        <Button kind="filled" words={joinCopy.toDesk} onPress={() => void switchTo('tasks')} />
      </Foot>
    )
    return (
      <Shell title={joinCopy.title} foot={act}>
        <Notice tone="good" title={joinCopy.done(joined.name)} line={joinCopy.doneBody} />
      </Shell>
    )
  }
  const act = (
    <Foot>
      <Button
        kind="filled"
        words={sending ? joinCopy.joining : joinCopy.join}
        busy={sending}
        onPress={() => void joining.accept()}
      />
    </Foot>
  )
  return (
    <Shell title={joinCopy.title} foot={act}>
      <View className="join-lead">{joinCopy.lead}</View>
      <Code joining={joining} />
      {canScan && <Button icon="scan" words={joinCopy.scan} onPress={() => void joining.scanCode()} />}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      <Section title={joinCopy.or}>
        <NumberButton words={joinCopy.byPhone} onCode={(code) => void joining.withNumber(code)} />
        <View className="join-help">{joinCopy.byPhoneHelp}</View>
        <PrivacySheet />
      </Section>
    </Shell>
  )
}
