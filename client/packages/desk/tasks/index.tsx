import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CardView } from '#types/case-view'
import { Dock } from '../../../components/dock'
import { Empty } from '../../../components/empty'
import { Paged } from '../../../components/paged'
import { Shell } from '../../../components/shell'
import { Tabs } from '../../../components/tabs'
import { caseCopy } from '../../../copy/case'
import { deskCopy } from '../../../copy/desk'
import { switchTo } from '../../../platform/navigation'
import { TaskCard } from './task-card'
import { LISTS, useTasks } from './use-tasks'
import type { Tasks } from './use-tasks'
import { role } from '../../../components/role'
import './index.scss'

function Lists({ tasks }: { readonly tasks: Tasks }) {
  const { counts } = tasks
  const tabs = LISTS.map((value) => ({
    value,
    label: deskCopy.lists[value],
    ...(counts === null ? {} : { count: deskCopy.count(counts[value], counts.more) }),
  }))
  return <Tabs label={deskCopy.tabs} tabs={tabs} value={tasks.list} onChange={tasks.choose} />
}

/** The most urgent card is open from the start, so that its first act is one tap away. */
function Cards({ tasks, cards }: { readonly tasks: Tasks; readonly cards: readonly CardView[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [now] = useState(() => Date.now())
  const open = chosen ?? cards[0]?.id
  return (
    <View className="tasks" {...role('list')}>
      {cards.map((card) => (
        <TaskCard
          key={card.id}
          card={card}
          now={now}
          open={card.id === open}
          onToggle={() => setChosen(card.id === open ? '' : card.id)}
          onDone={tasks.reload}
        />
      ))}
    </View>
  )
}

export default function TasksPage() {
  const tasks = useTasks()
  const { pages, list } = tasks
  const signIn = pages.refusal?.code === 'sign_in_needed' || pages.refusal?.code === 'not_allowed'
  return (
    <Shell title={deskCopy.title(tasks.roleLabel)} root foot={<Dock at="tasks" />}>
      <Lists tasks={tasks} />
      {signIn ? (
        <Empty
          title={deskCopy.signInTitle}
          body={deskCopy.signInBody}
          act={{ words: deskCopy.toMe, onPress: () => void switchTo('me') }}
        />
      ) : (
        <Paged
          key={list}
          pages={pages}
          empty={<Empty {...deskCopy.empty[list]} />}
          more={caseCopy.more}
          apart
        >
          {(cards) => <Cards tasks={tasks} cards={cards} />}
        </Paged>
      )}
    </Shell>
  )
}
