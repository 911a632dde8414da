import { Text, View } from '@tarojs/components'
import type { CompoundLine } from '#types/compound-line'
import { useFoundCompounds } from '../../api/use-found-compounds'
import type { Found } from '../../api/use-found-compounds'
import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Notice, RefusalNotice } from '../../components/notice'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { compoundPlace } from '../../platform/entry'

interface FoundPlacesProps {
  readonly typed: string
  /** What was typed, read as a board's code. */
  readonly code: string | null
  /** What has just been asked for in vain: asking again is no way out. */
  readonly refused: string | null
  readonly onChoose: (place: string) => void
}

const where = ({ county, street, community }: CompoundLine) => [county, street, community].join(' · ')

function Compounds({
  items,
  onChoose,
}: {
  readonly items: readonly CompoundLine[]
  readonly onChoose: (place: string) => void
}) {
  return (
    <Section title={boardCopy.found}>
      <Card>
        {items.map((one) => (
          <Cell
            key={one.id}
            title={one.name}
            line={where(one)}
            onPress={() => onChoose(compoundPlace(one.id))}
          />
        ))}
      </Card>
      <Text className="finder__help">{boardCopy.findCommunity}</Text>
    </Section>
  )
}

function Result({ found, onChoose }: { readonly found: Found; readonly onChoose: (place: string) => void }) {
  if (found.state === 'none') return null
  if (found.state === 'failed') return <RefusalNotice refusal={found.refusal} />
  return found.items.length > 0 ? (
    <Compounds items={found.items} onChoose={onChoose} />
  ) : (
    <Notice title={boardCopy.findNone(found.name)} line={boardCopy.findNoneNext} />
  )
}

/** What the typed words lead to: the board of a code, the compounds of a name, or whom to ask when there is none. */
export function FoundPlaces({ typed, code, refused, onChoose }: FoundPlacesProps) {
  const found = useFoundCompounds(code === null ? typed : '')
  return (
    <View aria-live="polite">
      {code !== null && code !== refused && (
        <Section>
          <Card>
            <Cell
              title={boardCopy.findCode(code)}
              before={<Icon name="board" />}
              onPress={() => onChoose(code)}
            />
          </Card>
        </Section>
      )}
      <Result found={found} onChoose={onChoose} />
    </View>
  )
}
