import { Text, View } from '@tarojs/components'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import { role } from './role'
import './tabs.scss'

interface Tab<Value> {
  readonly value: Value
  readonly label: string
  readonly count?: string
}

interface TabsProps<Value> {
  readonly label: string
  readonly tabs: readonly Tab<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Lists side by side; the present one stands on the line. */
export function Tabs<Value extends string>({ label, tabs, value, onChange }: TabsProps<Value>) {
  return (
    <View className="tabs" {...role('tablist')} aria-label={label}>
      {tabs.map((tab) => (
        <Pressable
          key={tab.value}
          role="tab"
          checked={tab.value === value}
          className={classNames('tabs__one', tab.value === value && 'tabs__one--present')}
          onPress={() => onChange(tab.value)}
        >
          <Text>{tab.count === undefined ? tab.label : `${tab.label} ${tab.count}`}</Text>
        </Pressable>
      ))}
    </View>
  )
}
