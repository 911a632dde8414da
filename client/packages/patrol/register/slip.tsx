import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Slip } from '#types/field-contract'
import { Button } from '../../../components/button'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Card } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { fieldCopy, registerCopy } from '../../../copy/field'
import { when } from '../../../copy/time'
import { copyText } from '../../../platform/clipboard'
import { switchTo } from '../../../platform/navigation'
import type { Registering } from './use-register'

function Paper({ slip }: { readonly slip: Slip }) {
  const [now] = useState(() => Date.now())
  const lines = [
    [registerCopy.number, slip.number],
    [registerCopy.unit, slip.unitName],
    ...(slip.dueAt === null ? [] : [[registerCopy.dueLabel, registerCopy.due(when(slip.dueAt, now))]]),
  ]
  return (
    <Card className="slip">
      <Text className="slip__title">{slip.title}</Text>
      {lines.map(([label = '', words = '']) => (
        <View key={words} className="slip__line">
          <Text className="slip__label">{label}</Text>
          <Text>{words}</Text>
        </View>
      ))}
      <View className="slip__code">
        <Text className="slip__label">{registerCopy.code}</Text>
        <Text className="slip__letters">{slip.code}</Text>
      </View>
      <Text className="slip__help">{registerCopy.codeHelp}</Text>
    </Card>
  )
}

interface SlipPageProps {
  readonly slip: Slip
  readonly registering: Registering
}

/** Everything the caller needs from now on, to be read out or written down. */
export function SlipPage({ slip, registering }: SlipPageProps) {
  const { another, keepsPhone, forgetPhone, refusal } = registering
  const [copied, setCopied] = useState(false)
  const { title, number, code, unitName } = slip
  const text = registerCopy.slipText(title, number, code, unitName)
  const copy = async () => setCopied(await copyText(text))
  return (
    <Shell
      title={registerCopy.title}
      foot={
        <Foot crowded>
          <Button words={fieldCopy.toDesk} onPress={() => void switchTo('tasks')} />
          <Button words={copied ? registerCopy.copied : registerCopy.copy} onPress={() => void copy()} />
          <Button kind="filled" words={registerCopy.another} onPress={another} />
        </Foot>
      }
    >
      <Notice tone="good" title={registerCopy.done} line={registerCopy.slip} />
      <Paper slip={slip} />
      {keepsPhone && (
        <View className="slip-forget">
          <Button size="compact" words={registerCopy.forget} onPress={() => void forgetPhone()} />
        </View>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Shell>
  )
}
