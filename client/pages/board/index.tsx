import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import { Button } from '../../components/button'
import { Dock } from '../../components/dock'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { Shell } from '../../components/shell'
import { Skeleton } from '../../components/skeleton'
import { boardCopy } from '../../copy/board'
import { open } from '../../platform/navigation'
import { BoardBody } from './board-body'
import { Finder } from './finder'
import { useBoard } from './use-board'
import type { Board } from './use-board'
import { WhoSheet } from './who-sheet'
import './index.scss'

function Head({ view, onWho }: { readonly view: BoardView | null; readonly onWho: () => void }) {
  return (
    <View className="board-head">
      {view !== null && (
        <>
          <Text className="board-head__where">
            {[view.county, view.compound.community, boardCopy.number(view.number)].join(' · ')}
          </Text>
          <Text className="board-head__name">{view.compound.name}</Text>
          <Pressable className="board-head__search" onPress={onWho}>
            <Icon name="search" />
            <Text>{boardCopy.search}</Text>
          </Pressable>
        </>
      )}
      {view === null && <Text className="board-head__name">{boardCopy.whichTitle}</Text>}
    </View>
  )
}

function Body({ board }: { readonly board: Board }) {
  if (board.view !== null) return <BoardBody view={board.view} keptAt={board.keptAt} />
  if (board.code !== null && board.refusal === null) return <Skeleton rows={4} />
  return <Finder board={board} />
}

export default function BoardPage() {
  const board = useBoard()
  const [asking, setAsking] = useState(false)
  const { view } = board
  return (
    <Shell
      title={view?.title ?? boardCopy.brand}
      tone="brand"
      root
      head={<Head view={view} onWho={() => setAsking(true)} />}
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
      {asking && view !== null && <WhoSheet view={view} onClose={() => setAsking(false)} />}
    </Shell>
  )
}
