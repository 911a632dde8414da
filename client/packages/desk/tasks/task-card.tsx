import { Text, View } from '@tarojs/components'
import type { CardView } from '#types/case-view'
import { classNames } from '../../../components/class-names'
import { Chip } from '../../../components/chip'
import type { Tone } from '../../../components/chip'
import { Pressable } from '../../../components/pressable'
import { deskCopy } from '../../../copy/desk'
import { DAY, dueChip } from '../../../copy/time'
import { hazards, staffStages } from '../../../copy/words'
import { TaskOffers } from './task-offers'
import { role } from '../../../components/role'

interface TaskCardProps {
  readonly card: CardView
  readonly now: number
  readonly open: boolean
  readonly onToggle: () => void
  readonly onDone: () => void
}

/** The edge is the urgency: danger or too late, today, or with time. */
function urgency({ hazard, dueAt }: CardView, now: number): Exclude<Tone, 'plain'> {
  if (hazard === 'danger' || (dueAt !== null && dueAt < now)) return 'tier-3'
  if (dueAt !== null && dueAt - now < DAY) return 'tier-2'
  return dueAt === null ? 'quiet' : 'tier-1'
}

export function TaskCard({ card, now, open, onToggle, onDone }: TaskCardProps) {
  const tone = urgency(card, now)
  const line = [hazards[card.hazard], card.compound, card.place, staffStages[card.stage]].filter(
    (words) => words !== '',
  )
  return (
    <View className={classNames('task', `task--${tone}`)} {...role('listitem')}>
      <Pressable className="task__head" expanded={open} onPress={onToggle}>
        <View className="task__row">
          <Text className="task__title">{card.title}</Text>
          <Chip
            words={card.dueAt === null ? staffStages[card.stage] : dueChip(card.dueAt, now)}
            tone={tone}
          />
        </View>
        <Text className="task__line">{line.join(' · ')}</Text>
        {!open && <Text className="task__peek">{`${deskCopy.peek} ›`}</Text>}
      </Pressable>
      {open && <TaskOffers id={card.id} onDone={onDone} />}
    </View>
  )
}
