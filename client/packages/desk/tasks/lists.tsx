import { Text, View } from '@tarojs/components'
import { Choices } from '../../../components/choices'
import { Tabs } from '../../../components/tabs'
import { deskCopy } from '../../../copy/desk'
import type { Tasks } from './use-tasks'

/** Whose work, which list of it, and how much is in each. */
export function Lists({ tasks }: { readonly tasks: Tasks }) {
  const { counts, lists, scope, scopes } = tasks
  const tabs = lists.map((value) => {
    const count = counts?.[value]
    return {
      value,
      label: deskCopy.lists[value],
      ...(count === undefined ? {} : { count: deskCopy.count(count, counts?.more === true) }),
    }
  })
  const late = scope === 'unit' ? (counts?.overdue ?? 0) : 0
  return (
    <>
      {scopes.length > 1 && (
        <View className="desk-scopes">
          <Choices
            label={deskCopy.scope}
            choices={scopes.map((value) => ({ value, label: deskCopy.scopes[value] }))}
            value={scope}
            onChoose={tasks.chooseScope}
          />
        </View>
      )}
      <Tabs label={deskCopy.tabs} tabs={tabs} value={tasks.list} onChange={tasks.choose} />
      {late > 0 && (
        <Text className="desk-late">{deskCopy.unitOverdue(deskCopy.count(late, counts?.more === true))}</Text>
      )}
    </>
  )
}
