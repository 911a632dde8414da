import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardView } from '#types/board-view'
import type { MatterView } from '#types/matter-view'
import { useMatters } from '../../api/use-matters'
import { useSuggestions } from '../../api/use-suggestions'
import { RefusalNotice } from '../../components/notice'
import { Card } from '../../components/section'
import { Sheet } from '../../components/sheet'
import { Skeleton } from '../../components/skeleton'
import { TypedText } from '../../components/typed-text'
import { boardCopy } from '../../copy/board'
import { open } from '../../platform/navigation'
import { MatterLine } from './matter-line'
import { groupsOf } from './who-groups'

interface WhoProps {
  readonly view: BoardView
  /** The whole list, or what one may ask them to do. */
  readonly list: 'all' | 'service'
  readonly onClose: () => void
}

function Answers({ view, list, onClose, matters }: WhoProps & { readonly matters: readonly MatterView[] }) {
  const [wanted, setWanted] = useState('')
  const match = useSuggestions(view.compound.id, wanted)
  const listed = list === 'all' ? matters : matters.filter((matter) => matter.list === list)
  const guessed = match?.matters.map(({ code }) => code) ?? []
  const groups = groupsOf(listed, wanted.trim(), guessed)
  const report = (code: string) => {
    onClose()
    void open('report', { matter: code })
  }
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
              <MatterLine key={matter.code} matter={matter} now={view.now} onReport={report} />
            ))}
          </Card>
        </View>
      ))}
    </View>
  )
}

/** "Whose is this?" before anything is reported: the unit, why it is theirs, and by what. */
export function WhoSheet(props: WhoProps) {
  const matters = useMatters(props.view.compound.id)
  return (
    <Sheet title={props.list === 'all' ? boardCopy.who : boardCopy.serviceItems} onClose={props.onClose} tall>
      {matters.state === 'loading' && <Skeleton rows={5} />}
      {matters.state === 'failed' && <RefusalNotice refusal={matters.refusal} />}
      {matters.state === 'ready' && <Answers {...props} matters={matters.value} />}
    </Sheet>
  )
}
