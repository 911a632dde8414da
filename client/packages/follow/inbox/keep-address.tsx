import { useState } from 'react'
import { View } from '@tarojs/components'
import { isStaff, useMe } from '../../../api/use-me'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Card, Section } from '../../../components/section'
import { inboxCopy } from '../../../copy/inbox'
import { copyText } from '../../../platform/clipboard'
import { open, ownAddress } from '../../../platform/navigation'

/** A browser is told nothing by WeChat: whoever keeps this address reads here how it goes on. */
export function KeepAddress() {
  const me = useMe()
  const [said, setSaid] = useState<string | null>(null)
  const address = ownAddress('inbox')
  if (address === null || isStaff(me)) return null
  const copy = async () => {
    const copied = await copyText(address)
    setSaid(copied ? inboxCopy.addressCopied : address)
  }
  return (
    <Section title={inboxCopy.keepTitle}>
      <Card>
        <Cell title={inboxCopy.keep} line={inboxCopy.keepHelp} strong={false} />
        <Cell title={inboxCopy.elsewhere} line={inboxCopy.elsewhereHelp} onPress={() => void open('data')} />
      </Card>
      <View className="inbox-all">
        <Button words={inboxCopy.copyAddress} size="compact" onPress={() => void copy()} />
      </View>
      <View className="inbox-said" aria-live="polite">
        {said ?? ''}
      </View>
    </Section>
  )
}
