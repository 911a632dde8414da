import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardSolved, BoardView } from '#types/board-view'
import { CallButton } from '../../components/call-button'
import { Cell } from '../../components/cell'
import { Chip } from '../../components/chip'
import type { Tone } from '../../components/chip'
import { Notice } from '../../components/notice'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { age } from '../../copy/time'
import { outcomes } from '../../copy/words'
import { People } from './people'

const tone = ({ tier }: BoardSolved): Tone => {
  const tones = { persuade: 'tier-1', correct: 'tier-2', enforce: 'tier-3' } as const
  return tier === null ? 'quiet' : tones[tier]
}

function Phones({ view }: { readonly view: BoardView }) {
  const { property, supervisionPhone } = view
  return (
    <Section>
      <Card>
        {property !== null && (
          <Cell
            title={boardCopy.property24}
            line={property.name}
            after={<CallButton number={property.phone24} name={boardCopy.callName('', property.name)} />}
          />
        )}
        <Cell
          title={boardCopy.supervision}
          line={boardCopy.supervisionWhy}
          after={
            <CallButton number={supervisionPhone} name={boardCopy.callName('', boardCopy.supervision)} />
          }
        />
      </Card>
    </Section>
  )
}

function Solved({ view }: { readonly view: BoardView }) {
  const count = <Text>{boardCopy.solvedCount(view.solvedIn30Days)}</Text>
  return (
    <Section title={boardCopy.solved} aside={count}>
      <Card>
        {view.solved.length === 0 && <View className="board-text">{boardCopy.solvedNone}</View>}
        {view.solved.map((one) => (
          <Cell
            key={`${one.title}${one.line}`}
            title={one.title}
            line={one.line}
            after={<Chip words={outcomes[one.outcome]} tone={tone(one)} />}
          />
        ))}
      </Card>
    </Section>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <Section title={title}>
      <Card className="board-text">
        {lines.map((line) => (
          <View key={line} className="board-text__line">
            <View className="board-text__dot" aria-hidden />
            <Text>{line}</Text>
          </View>
        ))}
      </Card>
    </Section>
  )
}

interface BoardBodyProps {
  readonly view: BoardView
  readonly keptAt: number | null
}

/** The notice board itself: who, whom to ring, what was solved, what they may do and what you may. */
export function BoardBody({ view, keptAt }: BoardBodyProps) {
  const [openedAt] = useState(() => Date.now())
  return (
    <>
      {keptAt !== null && <Notice title={boardCopy.old(age(keptAt, openedAt))} line={boardCopy.oldCall} />}
      <People people={view.people} now={keptAt === null ? view.now : null} />
      <Phones view={view} />
      <Solved view={view} />
      <Lines title={boardCopy.powers} lines={view.powers} />
      <Lines title={boardCopy.remedies} lines={view.remedies} />
      <View className="board-checked">{`${view.gate} · ${boardCopy.checked(view.checkedOn)}`}</View>
    </>
  )
}
