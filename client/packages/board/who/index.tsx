import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import type { MatterView } from '#types/matter-view'
import { lastBoard } from '../../../api/last-board'
import { useMatters } from '../../../api/use-matters'
import { useSuggestions } from '../../../api/use-suggestions'
import { Failed } from '../../../components/empty'
import { Card } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { TypedText } from '../../../components/typed-text'
import { boardCopy } from '../../../copy/board'
import { open, switchTo } from '../../../platform/navigation'
import { useParameter } from '../../../platform/page-life'
import { MatterLine } from './matter-line'
import { groupsOf } from './who-groups'
import './index.scss'

interface AnswersProps {
  readonly view: BoardView
  readonly matters: readonly MatterView[]
}

function Answers({ view, matters }: AnswersProps) {
  const [wanted, setWanted] = useState('')
  const match = useSuggestions(view.compound.id, wanted)
  const guessed = match?.matters.map(({ code }) => code) ?? []
  const groups = groupsOf(matters, wanted.trim(), guessed)
  return (
    <View className="who">
      <View className="who__field">
        <TypedText
          kind="search"
          label={boardCopy.who}
          hint={boardCopy.whoSearch}
          value={wanted}
          onChange={setWanted}
        />
      </View>
      {groups.length === 0 && <Text className="who__none">{boardCopy.whoNone}</Text>}
      {groups.map(({ title, matters: inside }) => (
        <View key={title}>
          <View className="who__title">{title}</View>
          <Card>
            {inside.map((matter) => (
              <MatterLine
                key={matter.code}
                matter={matter}
                now={view.now}
                onReport={(code) => void open('report', { matter: code })}
              />
            ))}
          </Card>
        </View>
      ))}
    </View>
  )
}

function Whose({ view, services }: { readonly view: BoardView; readonly services: boolean }) {
  const matters = useMatters(view.compound.id)
  if (matters.state === 'loading') return <Skeleton rows={5} />
  if (matters.state === 'failed') {
    return (
      <Failed
        refusal={matters.refusal}
        act={{ words: boardCopy.toBoard, onPress: () => void switchTo('board') }}
      />
    )
  }
  const listed = services ? matters.value.filter(({ list }) => list === 'service') : matters.value
  return <Answers view={view} matters={listed} />
}

/** "Whose is this?" before anything is reported: the unit, why it is theirs, and by what. */
export default function WhoPage() {
  const services = useParameter('list') === 'service'
  const [view] = useState(() => lastBoard()?.view ?? null)
  return (
    <Shell title={services ? boardCopy.serviceItems : boardCopy.who}>
      {view === null ? (
        <Failed
          refusal={{ ok: false, code: 'board_unknown' }}
          act={{ words: boardCopy.toBoard, onPress: () => void switchTo('board') }}
        />
      ) : (
        <Whose view={view} services={services} />
      )}
    </Shell>
  )
}
