import { Text, View } from '@tarojs/components'
import type { CardView } from '#types/case-view'
import { dueLine, when } from '../copy/time'
import { caseCopy } from '../copy/case'
import { outcomes, stages } from '../copy/words'
import { Cell } from './cell'
import { Chip } from './chip'
import type { Tone } from './chip'
import './case-card.scss'

/** A state has its tier's colour; what has no tier, or is over, is quiet. */
export function stageTone({ stage, tier }: Pick<CardView, 'stage' | 'tier'>): Tone {
  const tones = { persuade: 'tier-1', correct: 'tier-2', enforce: 'tier-3' } as const
  if (stage === 'closed' || stage === 'withdrawn' || stage === 'declined') return 'plain'
  return tier === null ? 'quiet' : tones[tier]
}

const chipWords = ({ stage, outcome }: CardView) =>
  stage === 'closed' && outcome !== null ? outcomes[outcome] : stages[stage]

interface CaseCardProps {
  readonly card: CardView
  readonly now: number
  readonly onOpen: () => void
}

/** One of my reports in a list. */
export function CaseCard({ card, now, onOpen }: CaseCardProps) {
  const line = [card.place, card.unitName].filter((words) => words !== '').join(' · ')
  const due = card.dueAt === null ? caseCopy.updated(when(card.updatedAt, now)) : dueLine(card.dueAt, now)
  return (
    <Cell
      title={card.title}
      line={line}
      onPress={onOpen}
      after={
        <View className="case-card__after">
          <Chip words={chipWords(card)} tone={stageTone(card)} />
          <Text className="case-card__due">{due}</Text>
        </View>
      }
    />
  )
}
