import { Text, View } from '@tarojs/components'
import type { NearLine } from '#types/place-contract'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Notice, RefusalNotice } from '../../../components/notice'
import { PrivacySheet } from '../../../components/privacy-sheet'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { communityCopy, nearCopy } from '../../../copy/places'
import { back, open } from '../../../platform/navigation'
import { useNear, type NearState } from './use-near'
import '../lead.scss'

const openCompound = (compound: string) => void open('board', { compound })

function Found({ items }: { readonly items: readonly NearLine[] }) {
  if (items.length === 0) return <Notice title={nearCopy.none} line={nearCopy.noneLine} />
  return (
    <Section title={nearCopy.found}>
      <Card>
        {items.map(({ id, name, street, community, metres }) => (
          <Cell
            key={id}
            title={name}
            line={`${nearCopy.away(metres)} · ${street} · ${community}`}
            before={<Icon name="place" />}
            onPress={() => openCompound(id)}
          />
        ))}
      </Card>
    </Section>
  )
}

function Answer({ near }: { readonly near: NearState }) {
  if (near.state === 'ready') return <Found items={near.items} />
  if (near.state === 'failed') return <RefusalNotice refusal={near.refusal} />
  if (near.state !== 'placeless') return null
  const refused = near.why === 'refused'
  return (
    <Notice
      title={refused ? nearCopy.refused : nearCopy.unknown}
      line={refused ? nearCopy.refusedLine : nearCopy.unknownLine}
    />
  )
}

/** The compounds around, for whoever stands before no board; and how to go on without saying where one is. */
export default function NearPage() {
  const { near, look } = useNear()
  const asking = near.state === 'asking'
  return (
    <Shell title={nearCopy.title}>
      <Text className="lead">{nearCopy.lead}</Text>
      <Button
        kind="filled"
        icon="place"
        words={asking ? nearCopy.asking : nearCopy.ask}
        busy={asking}
        onPress={() => void look()}
      />
      <View aria-live="polite">
        <Answer near={near} />
      </View>
      <Section title={nearCopy.other}>
        <Card>
          <Cell title={nearCopy.byName} line={nearCopy.byNameLine} onPress={() => void back()} />
          <Cell title={communityCopy.title} onPress={() => void open('community')} />
        </Card>
      </Section>
      <PrivacySheet />
    </Shell>
  )
}
