import { Text, View } from '@tarojs/components'
import { isStaff, useMe } from '../api/use-me'
import { dockCopy } from '../copy/me'
import { switchTo } from '../platform/navigation'
import type { Destination } from '../platform/navigation'
import { Badge } from './chip'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon'
import { Pressable } from './pressable'
import { role } from './role'
import './dock.scss'

interface Place {
  readonly to: Destination
  readonly icon: IconName
  readonly words: string
}

const RESIDENT: readonly Place[] = [
  { to: 'board', icon: 'board', words: dockCopy.board },
  { to: 'cases', icon: 'list', words: dockCopy.cases },
  { to: 'inbox', icon: 'bell', words: dockCopy.inbox },
  { to: 'me', icon: 'person', words: dockCopy.me },
]
const STAFF: readonly Place[] = [
  { to: 'tasks', icon: 'desk', words: dockCopy.tasks },
  { to: 'board', icon: 'board', words: dockCopy.board },
  { to: 'inbox', icon: 'bell', words: dockCopy.inbox },
  { to: 'me', icon: 'person', words: dockCopy.me },
]

/** The bottom bar; who works here finds the desk where others find their cases. */
export function Dock({ at }: { readonly at: Destination }) {
  const me = useMe()
  const places = isStaff(me) ? STAFF : RESIDENT
  const unread = me?.unread ?? 0
  return (
    <View className="dock" {...role('navigation')} aria-label={dockCopy.bar}>
      {places.map(({ to, icon, words }) => (
        <Pressable
          key={to}
          role="link"
          className={classNames('dock__one', to === at && 'dock__one--present')}
          onPress={() => {
            if (to !== at) void switchTo(to)
          }}
        >
          <View className="dock__icon" aria-hidden>
            <Icon name={icon} />
            {to === 'inbox' && <Badge count={unread} />}
          </View>
          <Text>{words}</Text>
          {to === 'inbox' && unread > 0 && <Text className="only-heard">{dockCopy.unread(unread)}</Text>}
        </Pressable>
      ))}
    </View>
  )
}
