import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import { isElsewhere } from '../../api/where-i-was'
import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Notice } from '../../components/notice'
import { OutcomeChip } from '../../components/outcome-chip'
import { Pressable } from '../../components/pressable'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { age } from '../../copy/time'
import { open } from '../../platform/navigation'
import { AboutBoard } from './about-board'
import { People } from './people'
import { Phones } from './phones'
import type { OtherBlock } from './phones'
import { blocks, personLines } from './template'
import { Unfinished } from './unfinished'
import type { Board } from './use-board'

function Solved({ view }: { readonly view: BoardView }) {
  const count = <Text>{boardCopy.solvedCount(view.solvedIn30Days)}</Text>
  return (
    <Section title={boardCopy.solved} aside={count}>
      <Card>
        {view.solved.length === 0 && <View className="board-text">{boardCopy.solvedNone}</View>}
        {view.solved.map((one, place) => (
          <Cell
            key={`${place}${one.title}`}
            title={one.title}
            line={boardCopy.solvedLine(one.line, one.days)}
            after={<OutcomeChip outcome={one.outcome} tier={one.tier} />}
          />
        ))}
        <Pressable className="board-more" onPress={() => void open('record')}>
          <Text className="board-more__words">{boardCopy.record}</Text>
          <Icon name="forward" className="board-more__on" />
        </Pressable>
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

/** The filled button is for what is wrong; whoever would only ask or propose something begins here. */
function Otherwise() {
  return (
    <Section title={boardCopy.otherwise}>
      <Card>
        {(['question', 'suggestion'] as const).map((kind) => (
          <Cell
            key={kind}
            title={boardCopy[kind]}
            line={boardCopy[`${kind}Line`]}
            onPress={() => void open('report', { kind })}
          />
        ))}
      </Card>
    </Section>
  )
}

/** How old the board on the screen is, and whether it is being asked for again. */
function Freshness({ board, openedAt }: { readonly board: Board; readonly openedAt: number }) {
  const { keptAt, refusal } = board
  if (keptAt === null) return null
  const old = age(keptAt, openedAt)
  if (refusal === null) return <Text className="board-asking">{boardCopy.asking(old)}</Text>
  return <Notice title={boardCopy.old(old)} line={boardCopy.oldCall} />
}

interface BoardBodyProps {
  readonly board: Board
  readonly view: BoardView
}

/** The notice board itself: who, whom to ring, what was solved, what they may do and what you may. */
export function BoardBody({ board, view }: BoardBodyProps) {
  const [openedAt] = useState(() => Date.now())
  const order = blocks(view.fields)
  const at = order.indexOf('people')
  const others = (some: typeof order) => some.filter((block): block is OtherBlock => block !== 'people')
  const now = board.keptAt === null ? view.now : null
  return (
    <>
      <Freshness board={board} openedAt={openedAt} />
      <Unfinished />
      {isElsewhere(view, openedAt) && (
        <Notice title={boardCopy.elsewhere(view.compound.name)} line={boardCopy.elsewhereLine} />
      )}
      {view.code === '' && <Notice title={boardCopy.unhung} line={boardCopy.unhungLine} />}
      <View className="board-columns">
        <View className="board-columns__one">
          <Phones view={view} blocks={others(order.slice(0, at))} />
          <People people={view.people} now={now} lines={personLines(view.fields)} />
          <Phones view={view} blocks={others(order.slice(at))} />
        </View>
        <View className="board-columns__one">
          <Solved view={view} />
          <Lines title={boardCopy.powers} lines={view.powers} />
          <Lines title={boardCopy.remedies} lines={view.remedies} />
          <Otherwise />
          <AboutBoard view={view} />
        </View>
      </View>
    </>
  )
}
