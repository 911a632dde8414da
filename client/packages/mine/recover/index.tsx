import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { newCommandId } from '../../../api/command-id'
import { refreshMe } from '../../../api/use-me'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { Foot } from '../../../components/foot'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { TypedText } from '../../../components/typed-text'
import { recoverCopy } from '../../../copy/mine'
import { switchTo } from '../../../platform/navigation'
import './index.scss'

/** Shorter than that no code is, and the server need not count a slip of the finger. */
const LEAST = 12

function useRecover() {
  const [code, setCode] = useState('')
  const [command, setCommand] = useState(newCommandId)
  const [state, setState] = useState<'asking' | 'sending' | 'found'>('asking')
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const type = (typed: string) => {
    setCode(typed)
    setCommand(newCommandId())
  }
  const send = async () => {
    if (code.replace(/[\s-]/gu, '').length < LEAST) {
      setRefusal({ ok: false, code: 'bad_input', detail: 'recovery' })
      return
    }
    setState('sending')
    // The same code is the same command, so that a lost answer is not a spent code.
    const answer = await call('resident', 'me.recover', { code: code.trim() }, { commandId: command })
    setRefusal(answer.ok ? null : answer)
    setState(answer.ok ? 'found' : 'asking')
    if (answer.ok) await refreshMe()
  }
  return { code, type, state, refusal, send }
}

export default function RecoverPage() {
  const { code, type, state, refusal, send } = useRecover()
  if (state === 'found') {
    const act = (
      <Foot>
        <Button kind="filled" words={recoverCopy.toCases} onPress={() => void switchTo('cases')} />
      </Foot>
    )
    return (
      <Shell title={recoverCopy.title} foot={act}>
        <Notice tone="good" title={recoverCopy.found} line={recoverCopy.foundBody} />
      </Shell>
    )
  }
  const busy = state === 'sending'
  const act = (
    <Foot>
      <Button
        kind="filled"
        words={busy ? recoverCopy.finding : recoverCopy.find}
        busy={busy}
        onPress={() => void send()}
      />
    </Foot>
  )
  return (
    <Shell title={recoverCopy.title} foot={act}>
      <Field label={recoverCopy.ask} help={recoverCopy.help}>
        <TypedText
          kind="code"
          most={20}
          label={recoverCopy.label}
          hint={recoverCopy.hint}
          value={code}
          onChange={type}
          onDone={() => void send()}
        />
      </Field>
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      <View className="recover-none">{recoverCopy.none}</View>
    </Shell>
  )
}
