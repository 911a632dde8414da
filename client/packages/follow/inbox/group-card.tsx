import { Text, View } from '@tarojs/components'
import { Cell } from '../../../components/cell'
import { Chip } from '../../../components/chip'
import { classNames } from '../../../components/class-names'
import { ReadAloud } from '../../../components/read-aloud'
import { role } from '../../../components/role'
import { Card } from '../../../components/section'
import { inboxCopy } from '../../../copy/inbox'
import { noticeSentence } from '../../../copy/notices'
import { when } from '../../../copy/time'
import type { InboxGroup } from './inbox-groups'
import type { Inbox } from './use-inbox'

interface GroupCardProps {
  readonly group: InboxGroup
  readonly inbox: Inbox
  readonly now: number
}

/** The case, then what was told about it, as one would say it on the phone. */
function aloud({ title, items }: InboxGroup, now: number): string {
  const told = items.map(({ notice, params, at }) => `${when(at, now)}，${noticeSentence(notice, params)}`)
  return [title, ...told].join('。')
}

function Lines({ group: { items }, inbox, now }: GroupCardProps) {
  return (
    <View className="inbox-lines" {...role('list')}>
      {items.map((item) => (
        <View
          key={item.id}
          {...role('listitem')}
          className={classNames('inbox-line', inbox.unread(item) && 'inbox-line--unread')}
        >
          <Text className="inbox-line__words">{noticeSentence(item.notice, item.params)}</Text>
          <Text className="inbox-line__when">{when(item.at, now)}</Text>
        </View>
      ))}
    </View>
  )
}

/** All that was told about one case, under its name; opening the case is having read it. */
export function GroupCard(props: GroupCardProps) {
  const { group, inbox, now } = props
  const unread = group.items.filter(inbox.unread).length
  const isCase = group.caseId !== ''
  return (
    <View className="inbox-group">
      <Card>
        <Cell
          title={group.title}
          chosen={unread > 0}
          strong={unread > 0}
          {...(unread > 0 ? { after: <Chip words={inboxCopy.unreadCount(unread)} /> } : {})}
          {...(isCase || unread > 0 ? { onPress: () => inbox.openGroup(group) } : {})}
        />
        <Lines {...props} />
        <View className="inbox-aloud">
          <ReadAloud words={aloud(group, now)} />
        </View>
      </Card>
    </View>
  )
}
