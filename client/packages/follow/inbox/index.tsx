import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InboxItem } from '#types/inbox-view'
import { Button } from '../../../components/button'
import { Dock } from '../../../components/dock'
import { Empty } from '../../../components/empty'
import { Paged } from '../../../components/paged'
import { Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { inboxCopy } from '../../../copy/inbox'
import { GroupCard } from './group-card'
import { inboxGroups } from './inbox-groups'
import { KeepAddress } from './keep-address'
import { useInbox } from './use-inbox'
import type { Inbox } from './use-inbox'
import './index.scss'

interface GroupsProps {
  readonly inbox: Inbox
  readonly items: readonly InboxItem[]
  readonly now: number
}

function Groups({ inbox, items, now }: GroupsProps) {
  return (
    <Section>
      {inboxGroups(items).map((group) => (
        <GroupCard key={group.key} group={group} inbox={inbox} now={now} />
      ))}
      {items.some(inbox.unread) && (
        <View className="inbox-all">
          <Button words={inboxCopy.readAll} size="compact" onPress={inbox.readAll} />
        </View>
      )}
    </Section>
  )
}

export default function InboxPage() {
  const inbox = useInbox()
  const [now] = useState(() => Date.now())
  return (
    <Shell title={inboxCopy.title} root foot={<Dock at="inbox" />}>
      <Paged
        pages={inbox.pages}
        empty={<Empty title={inboxCopy.emptyTitle} body={inboxCopy.emptyBody} />}
        more={inboxCopy.more}
      >
        {(items) => <Groups inbox={inbox} items={items} now={now} />}
      </Paged>
      <KeepAddress />
    </Shell>
  )
}
