import { Text, View } from '@tarojs/components'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { refusals } from '../copy/refusals'
import { Button } from './button'
import { Heading } from './heading'
import { SignatureLine } from './tier-line'
import { role } from './role'
import './empty.scss'

interface Act {
  readonly words: string
  readonly onPress: () => void
}

interface EmptyProps {
  readonly title: string
  readonly body: string
  readonly act?: Act
}

/** What will stand here, and what to do. */
export function Empty({ title, body, act }: EmptyProps) {
  return (
    <View className="empty">
      <View className="empty__line">
        <SignatureLine />
      </View>
      <Heading level={2} className="empty__title">
        {title}
      </Heading>
      <Text className="empty__body">{body}</Text>
      {act !== undefined && (
        <View className="empty__act">
          <Button words={act.words} onPress={act.onPress} />
        </View>
      )}
    </View>
  )
}

/** A page that could not be shown. */
export function Failed({ refusal, act }: { readonly refusal: Refused<PhoneRefusal>; readonly act?: Act }) {
  const { what, next } = refusals[refusal.code]
  return (
    <View {...role('alert')}>
      <Empty title={what} body={next} {...(act === undefined ? {} : { act })} />
    </View>
  )
}
