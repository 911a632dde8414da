import { Text, View } from '@tarojs/components'
import type { MyData } from '#types/my-data'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Card, Section } from '../../../components/section'
import { dataCopy } from '../../../copy/mine'
import { when } from '../../../copy/time'
import { isLentScreen } from './lent-screen'
import type { MyDataActs } from './use-my-data'

interface RecoveryProps {
  readonly data: MyData
  readonly acts: MyDataActs
}

function Code({ code }: { readonly code: string }) {
  return (
    <View className="data-code" aria-live="polite">
      <Text className="data-code__letters" selectable>
        {code}
      </Text>
      <Text className="data-code__help">{dataCopy.recoveryOnce}</Text>
    </View>
  )
}

/** The way to another phone, to be made while this one still works. */
export function Recovery({ data, acts }: RecoveryProps) {
  const { recoveryAt, now } = data
  const { code, busy, makeCode } = acts
  const line = recoveryAt === null ? dataCopy.recoveryNone : dataCopy.recoveryMade(when(recoveryAt, now))
  if (isLentScreen(data)) {
    return (
      <Section title={dataCopy.recovery}>
        <Card>
          <Cell title={dataCopy.recoveryOnPhone} strong={false} before={<Icon name="shield" />} />
        </Card>
      </Section>
    )
  }
  return (
    <Section title={dataCopy.recovery}>
      <Card>
        {code === null ? (
          <Cell title={line} strong={false} before={<Icon name="shield" />} />
        ) : (
          <Code code={code} />
        )}
      </Card>
      <View className="data-act">
        <Button
          words={recoveryAt === null ? dataCopy.makeRecovery : dataCopy.makeAnother}
          busy={busy}
          onPress={() => void makeCode()}
        />
      </View>
    </Section>
  )
}
