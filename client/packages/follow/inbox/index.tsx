import { View } from '@tarojs/components'
import { useState } from 'react'
import type { InboxItem } from '#types/inbox-view'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { Dock } from '../../../components/dock'
import { Empty } from '../../../components/empty'
import { Paged } from '../../../components/paged'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { inboxCopy } from '../../../copy/me'
import { noticeSentence } from '../../../copy/notices'
import { when } from '../../../copy/time'
import { useInbox } from './use-inbox'
import type { Inbox } from './use-inbox'
import './index.scss'

interface LinesProps {
  readonly inbox: Inbox
  readonly items: readonly InboxItem[]
  readonly now: number
}

function Lines({ inbox, items, now }: LinesProps) {
  return (
    <Section>
      <Card>
        {items.map((item) => (
          <Cell
            key={item.id}
            title={noticeSentence(item.notice, item.params)}
            line={`${item.title} · ${when(item.at, now)}`}
            chosen={inbox.unread(item)}
            strong={inbox.unread(item)}
            {...(inbox.unread(item) ? { after: <Chip words={inboxCopy.unread} /> } : {})}
            onPress={() => inbox.openItem(item)}
          />
        ))}
      </Card>
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
        {(items) => <Lines inbox={inbox} items={items} now={now} />}
      </Paged>
    </Shell>
  )
}
