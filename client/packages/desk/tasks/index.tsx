import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../components/button'
import { Dock } from '../../../components/dock'
import { Empty } from '../../../components/empty'
import { Foot } from '../../../components/foot'
import { RefusalNotice } from '../../../components/notice'
import { Paged } from '../../../components/paged'
import { Shell } from '../../../components/shell'
import { caseCopy } from '../../../copy/case'
import { acceptCopy, deskCopy } from '../../../copy/desk'
import { switchTo } from '../../../platform/navigation'
import { useWide } from '../../../platform/use-wide'
import { Accepted } from './accepted'
import { BesideList } from './beside-list'
import { CallsHere } from './calls-here'
import { Cards, waitsFor } from './cards'
import { FieldBar } from './field-bar'
import { Lists } from './lists'
import { Tools } from './tools'
import { useSeveral } from './use-several'
import type { Several } from './use-several'
import { useTasks } from './use-tasks'
import type { Tasks } from './use-tasks'
import './index.scss'

function SignIn() {
  return (
    <Empty
      title={deskCopy.signInTitle}
      body={deskCopy.signInBody}
      act={{ words: deskCopy.toMe, onPress: () => void switchTo('me') }}
    />
  )
}

interface DeskProps {
  readonly tasks: Tasks
  readonly several: Several
}

function AcceptFoot({ tasks, several }: DeskProps) {
  const waiting = (tasks.pages.items ?? []).filter(waitsFor).map(({ id }) => id)
  const count = several.chosen.length
  return (
    <Foot>
      <Button words={acceptCopy.all(waiting.length)} onPress={() => several.chooseAll(waiting)} />
      <Button
        kind="filled"
        words={several.sending ? acceptCopy.sending : acceptCopy.one(count)}
        busy={several.sending}
        onPress={() => void several.accept()}
      />
    </Foot>
  )
}

interface ListProps extends DeskProps {
  /** On a wide screen: the case beside the list, and how another comes there. */
  readonly beside: { readonly id: string | null; readonly show: (id: string) => void } | null
}

function List({ tasks, several, beside }: ListProps) {
  const { pages, list, filter, scope } = tasks
  const filtered = Object.keys(filter).length > 0
  return (
    <>
      <Lists tasks={tasks} />
      <Tools tasks={tasks} several={several} />
      {scope === 'mine' && !several.on && <CallsHere onShow={beside?.show ?? null} />}
      {several.lines !== null && <Accepted lines={several.lines} />}
      {several.refusal !== null && <RefusalNotice refusal={several.refusal} />}
      <Paged
        key={list}
        pages={pages}
        empty={<Empty {...(filtered ? deskCopy.noMatch : deskCopy.empty[list])} />}
        more={caseCopy.more}
        apart
      >
        {(cards) => (
          <Cards cards={cards} scope={tasks.scope} several={several} reload={tasks.reload} beside={beside} />
        )}
      </Paged>
    </>
  )
}

/** A list left, a case right: the most urgent one until another is chosen. */
function Panes(props: DeskProps) {
  const [shown, show] = useState<string | null>(null)
  const { pages, reload } = props.tasks
  const id = shown ?? pages.items?.[0]?.id ?? null
  return (
    <View className="panes">
      <View className="panes__list">
        <List {...props} beside={{ id, show }} />
      </View>
      <View className="panes__case">
        <BesideList id={id} onDone={reload} />
      </View>
    </View>
  )
}

const STRANGERS: ReadonlySet<string> = new Set(['sign_in_needed', 'not_allowed'])

function Desk(props: DeskProps) {
  const wide = useWide()
  const { refusal } = props.tasks.pages
  if (refusal !== null && STRANGERS.has(refusal.code)) return <SignIn />
  return wide ? <Panes {...props} /> : <List {...props} beside={null} />
}

/** Where the thumb is: what begins outside, and the bar of pages. A computer does not stand outside. */
function DeskFoot() {
  const wide = useWide()
  return (
    <>
      {!wide && <FieldBar />}
      <Dock at="tasks" />
    </>
  )
}

export default function TasksPage() {
  const tasks = useTasks()
  const several = useSeveral(tasks.reload)
  return (
    <Shell
      title={deskCopy.title(tasks.post?.roleLabel ?? '')}
      root
      wide
      foot={several.on ? <AcceptFoot tasks={tasks} several={several} /> : <DeskFoot />}
    >
      <Desk tasks={tasks} several={several} />
    </Shell>
  )
}
