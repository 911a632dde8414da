import { useState } from 'react'
import { View } from '@tarojs/components'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { leaveContact } from '../../../api/left-contact'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Field } from '../../../components/field'
import { Icon } from '../../../components/icon'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { TypedText } from '../../../components/typed-text'
import { dataCopy } from '../../../copy/mine'

interface ContactProps {
  /** Masked; null when none is left. */
  readonly contact: string | null
  readonly onChanged: () => Promise<void>
}

/** Consent to be called: given here or with a report, withdrawn here with one tap. */
export function Contact({ contact, onChanged }: ContactProps) {
  const [typing, setTyping] = useState(false)
  const [phone, setPhone] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [said, setSaid] = useState<string | null>(null)

  const leave = async (number: string | null) => {
    setBusy(true)
    const answer = await leaveContact(number)
    setBusy(false)
    setRefusal(answer.ok ? null : answer)
    if (!answer.ok) return
    setTyping(false)
    setPhone('')
    setSaid(number === null ? dataCopy.tookBack : dataCopy.leftNow)
    await onChanged()
  }
  const act =
    contact === null ? (
      <Button size="compact" words={dataCopy.leave} onPress={() => setTyping(!typing)} />
    ) : (
      <Button size="compact" words={dataCopy.takeBack} busy={busy} onPress={() => void leave(null)} />
    )
  return (
    <Section title={dataCopy.contact}>
      <Card>
        <Cell
          title={contact ?? dataCopy.noContact}
          line={dataCopy.contactHelp}
          before={<Icon name="phone" />}
          after={act}
        />
      </Card>
      {typing && (
        <>
          <Field label={dataCopy.newPhone}>
            <TypedText
              label={dataCopy.newPhone}
              hint={dataCopy.phoneHint}
              most={20}
              value={phone}
              onChange={setPhone}
            />
          </Field>
          <View className="data-act">
            <Button words={dataCopy.keepPhone} busy={busy} onPress={() => void leave(phone.trim())} />
          </View>
        </>
      )}
      {said !== null && <Notice tone="good" title={said} />}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Section>
  )
}
