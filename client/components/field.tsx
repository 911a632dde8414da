import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { kitCopy } from '../copy/me'
import { role } from './role'
import './field.scss'

interface FieldProps {
  readonly label: string
  readonly help?: string
  readonly required?: boolean
  /** What is wrong with it, in a sentence. */
  readonly wrong?: string
  readonly children: ReactNode
}

/** A question and the control that answers it. */
export function Field({ label, help, required = false, wrong, children }: FieldProps) {
  return (
    <View className="field">
      <View className="field__label">
        <Text>{label}</Text>
        {required && <Text className="field__required">{kitCopy.required}</Text>}
      </View>
      {children}
      {help !== undefined && <Text className="field__help">{help}</Text>}
      {wrong !== undefined && (
        <View className="field__wrong" {...role('alert')} aria-live="assertive">
          {wrong}
        </View>
      )}
    </View>
  )
}
