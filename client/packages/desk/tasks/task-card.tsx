import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CardView } from '#types/case-view'
import { classNames } from '../../../components/class-names'
import { Chip } from '../../../components/chip'
import type { Tone } from '../../../components/chip'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import type { PressableProps } from '../../../components/pressable'
import { role } from '../../../components/role'
import { deskCopy } from '../../../copy/desk'
import { DAY, dueChip } from '../../../copy/time'
import { hazards, staffStages } from '../../../copy/words'

interface TaskCardProps {
  readonly card: CardView
  readonly now: number
  readonly onPress: () => void
  /** Open: its acts stand below. Chosen: it is one of several, or the one beside the list. */
  readonly open?: boolean
  readonly chosen?: boolean
  /** What pressing it does. */
  readonly as: 'open' | 'check' | 'show'
  /** The list is of more than one desk: whose it is stands in the line. */
  readonly named?: boolean
  readonly children?: ReactNode
}

/** The edge is the urgency: danger or too late, today, or with time. */
function urgency({ hazard, dueAt }: CardView, now: number): Exclude<Tone, 'plain'> {
  if (hazard === 'danger' || (dueAt !== null && dueAt < now)) return 'tier-3'
  if (dueAt !== null && dueAt - now < DAY) return 'tier-2'
  return dueAt === null ? 'quiet' : 'tier-1'
}

function lineOf({ hazard, compound, place, stage, unitName }: CardView, named: boolean): string {
  const parts = [hazards[hazard], compound, place, staffStages[stage], named ? unitName : '']
  return parts.filter((words) => words !== '').join(' · ')
}

function Head({ card, now, named = false }: Pick<TaskCardProps, 'card' | 'now' | 'named'>) {
  return (
    <>
      <View className="task__row">
        <Text className="task__title">{card.title}</Text>
        <Chip
          words={card.dueAt === null ? staffStages[card.stage] : dueChip(card.dueAt, now)}
          tone={urgency(card, now)}
        />
      </View>
      <Text className="task__line">{lineOf(card, named)}</Text>
    </>
  )
}

const STATE: Record<TaskCardProps['as'], (open: boolean, chosen: boolean) => Partial<PressableProps>> = {
  open: (open) => ({ expanded: open }),
  check: (_, chosen) => ({ role: 'checkbox', checked: chosen }),
  show: () => ({}),
}

function Box({ chosen }: { readonly chosen: boolean }) {
  return (
    <View className="task__box" aria-hidden>
      {chosen && <Icon name="check" />}
    </View>
  )
}

/** One task: trouble and place, what runs out, and the colour of that at its edge. */
export function TaskCard({ open = false, chosen = false, as, onPress, children, ...about }: TaskCardProps) {
  const tone = urgency(about.card, about.now)
  return (
    <View className={classNames('task', `task--${tone}`, chosen && 'task--chosen')} {...role('listitem')}>
      <Pressable className={`task__head task__head--${as}`} onPress={onPress} {...STATE[as](open, chosen)}>
        {as === 'check' && <Box chosen={chosen} />}
        <View className="task__about">
          <Head {...about} />
          {as === 'open' && !open && <Text className="task__peek">{`${deskCopy.peek} ›`}</Text>}
        </View>
      </Pressable>
      {children}
    </View>
  )
}
