import { Text, View } from '@tarojs/components'
import type { BoardView } from '#types/board-view'
import { placeOf } from '../../api/last-board'
import { Button } from '../../components/button'
import { Dock } from '../../components/dock'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { Shell } from '../../components/shell'
import { Skeleton } from '../../components/skeleton'
import { boardCopy } from '../../copy/board'
import { troubleOf } from '../../copy/trouble'
import { open } from '../../platform/navigation'
import { useShareCard } from '../../platform/share'
import { BoardBody } from './board-body'
import { Finder } from './finder'
import { useBoard } from './use-board'
import type { Board } from './use-board'
import './index.scss'

/** A line may break between two of these, never inside one. */
function whereOf({ county, compound, number }: BoardView): readonly string[] {
  const parts = [county, compound.community, number === '' ? '' : boardCopy.number(number)]
  const said = parts.filter((part) => part !== '')
  return said.map((part, place) => (place === said.length - 1 ? part : `${part} ·`))
}

function Head({ board }: { readonly board: Board }) {
  const { view, refusal, place } = board
  if (view === null) {
    const waiting = place !== null && refusal === null
    const words = refusal === null ? boardCopy.whichTitle : troubleOf(refusal).title
    return (
      <View className="board-head">
        {waiting ? (
          <View className="board-head__waiting" aria-hidden />
        ) : (
          <Text className="board-head__name">{words}</Text>
        )}
      </View>
    )
  }
  return (
    <View className="board-head">
      <View className="board-head__where">
        {whereOf(view).map((part) => (
          <Text key={part} className="board-head__part">
            {part}
          </Text>
        ))}
      </View>
      <Text className="board-head__name">{view.compound.name}</Text>
      <Pressable className="board-head__search" onPress={() => void open('who')}>
        <Icon name="search" />
        <Text>{boardCopy.search}</Text>
      </Pressable>
    </View>
  )
}

function Body({ board }: { readonly board: Board }) {
  const { view, place, refusal } = board
  if (view !== null) return <BoardBody board={board} view={view} />
  if (place !== null && refusal === null) return <Skeleton rows={4} />
  return <Finder key={refusal?.code} board={board} />
}

function cardOf(view: BoardView | null) {
  return view === null ? null : { title: boardCopy.shareTitle(view.compound.name), place: placeOf(view) }
}

export default function BoardPage() {
  const board = useBoard()
  const { view } = board
  useShareCard(cardOf(view))
  return (
    <Shell
      title={view?.title ?? boardCopy.brand}
      tone="brand"
      root
      wide
      head={<Head board={board} />}
      foot={
        <>
          {view !== null && (
            <Button kind="filled" words={boardCopy.report} onPress={() => void open('report')} />
          )}
          <Dock at="board" />
        </>
      }
    >
      <Body board={board} />
    </Shell>
  )
}
