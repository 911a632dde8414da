import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { role } from '../../../components/role'
import { deskCopy } from '../../../copy/desk'
import { filterWords } from '../../../copy/desk-filters'
import { open } from '../../../platform/navigation'
import { waitsFor } from './cards'
import { FilterSheet } from './filter-sheet'
import type { Several } from './use-several'
import type { Tasks } from './use-tasks'

/** Worth it from this many on. */
const SEVERAL = 2

interface ToolsProps {
  readonly tasks: Tasks
  readonly several: Several
}

function SeveralButton({ tasks, several }: ToolsProps) {
  const { list, pages } = tasks
  const many = list === 'todo' && (pages.items ?? []).filter(waitsFor).length >= SEVERAL
  if (!many && !several.on) return null
  return (
    <Button
      size="compact"
      words={several.on ? deskCopy.stopSeveral : deskCopy.several}
      onPress={several.on ? several.stop : several.start}
    />
  )
}

/** What can be done with a list as a whole. */
export function Tools({ tasks, several }: ToolsProps) {
  const [filtering, setFiltering] = useState(false)
  const { filter } = tasks
  const set = Object.keys(filter).length
  return (
    <>
      <View className="desk-tools" {...role('group')} aria-label={deskCopy.tools}>
        <Button size="compact" words={deskCopy.search} onPress={() => void open('findCase')} />
        <Button
          size="compact"
          words={set === 0 ? deskCopy.filter : deskCopy.filterOn(set)}
          onPress={() => setFiltering(true)}
        />
        <SeveralButton tasks={tasks} several={several} />
        <Button size="compact" words={deskCopy.dockets} onPress={() => void open('dockets')} />
      </View>
      {set > 0 && <Text className="desk-late">{filterWords(filter)}</Text>}
      {filtering && (
        <FilterSheet
          post={tasks.post?.id ?? ''}
          filter={filter}
          onFilter={tasks.setFilter}
          onClose={() => setFiltering(false)}
        />
      )}
    </>
  )
}
