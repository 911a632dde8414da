import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { renderSVG } from 'uqr'
import type { SessionBegun } from '#types/session'
import { Button } from '../../components/button'
import { RefusalNotice } from '../../components/notice'
import { Picture } from '../../components/picture'
import { Card, Section } from '../../components/section'
import { meCopy } from '../../copy/me'
import { span } from '../../copy/time'
import { useSignIn } from './use-sign-in'
import { role } from '../../components/role'

const addressOf = (code: string) => `${window.location.origin}/packages/desk/confirm/index?code=${code}`
const pictureOf = (text: string) => `data:image/svg+xml,${encodeURIComponent(renderSVG(text, { border: 1 }))}`

function Code({ begun }: { readonly begun: SessionBegun }) {
  const [shownAt] = useState(() => Date.now())
  return (
    <Card className="me-code">
      <Picture
        whole
        className="me-code__picture"
        src={pictureOf(addressOf(begun.code))}
        label={meCopy.code}
      />
      <Text className="me-code__letters">{begun.code}</Text>
      <Text className="me-code__help">{meCopy.codeHelp}</Text>
      <View className="me-code__wait" {...role('status')}>
        {`${meCopy.waiting} · ${meCopy.codeLeft(span(begun.expiresAt - shownAt))}`}
      </View>
    </Card>
  )
}

/** Staff at a screen sign in with their phone; no password exists. */
export function SignInSection() {
  const { begun, busy, refusal, begin } = useSignIn()
  return (
    <Section title={meCopy.signIn}>
      {begun !== null && <Code begun={begun} />}
      {begun === null && (
        <>
          <View className="me-help">{meCopy.signInHelp}</View>
          <Button words={busy ? meCopy.beginning : meCopy.begin} busy={busy} onPress={() => void begin()} />
        </>
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Section>
  )
}
