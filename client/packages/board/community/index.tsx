import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CommunityLine } from '#types/place-contract'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import { CallButton } from '../../../components/call-button'
import { Cell } from '../../../components/cell'
import { Failed } from '../../../components/empty'
import { Field } from '../../../components/field'
import { Notice } from '../../../components/notice'
import { Card, Section } from '../../../components/section'
import { Shell } from '../../../components/shell'
import { Skeleton } from '../../../components/skeleton'
import { TypedText } from '../../../components/typed-text'
import { boardCopy } from '../../../copy/board'
import { communityCopy } from '../../../copy/places'
import '../lead.scss'

const HOTLINE = '12345'

function Community({ line }: { readonly line: CommunityLine }) {
  const { name, county, roleLabel, liaison, phone } = line
  const who = liaison === '' ? communityCopy.nobody : communityCopy.who(roleLabel, liaison)
  return (
    <Cell
      title={name}
      line={`${who} · ${county}`}
      {...(phone === ''
        ? {}
        : { after: <CallButton number={phone} name={boardCopy.callName(liaison, name)} /> })}
    />
  )
}

function Communities({ items }: { readonly items: readonly CommunityLine[] }) {
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const found = items.filter(({ name }) => name.includes(wanted))
  return (
    <>
      <Field label={communityCopy.search}>
        <TypedText
          kind="search"
          most={30}
          label={communityCopy.search}
          hint={communityCopy.searchHint}
          value={typed}
          onChange={setTyped}
        />
      </Field>
      <View aria-live="polite">
        {found.length === 0 ? (
          <Notice title={communityCopy.none(wanted)} line={communityCopy.noneLine} />
        ) : (
          <Section>
            <Card>
              {found.map((line) => (
                <Community key={line.id} line={line} />
              ))}
            </Card>
          </Section>
        )}
      </View>
    </>
  )
}

/** No board, no code, no compound of that name: the community is responsible, and here is who answers for it. */
export default function CommunityPage() {
  const { loaded, reload } = useLoaded('communities', () => call('resident', 'community.list', {}))
  return (
    <Shell title={communityCopy.title}>
      <Text className="lead">{communityCopy.lead}</Text>
      {loaded.state === 'loading' && <Skeleton rows={4} />}
      {loaded.state === 'failed' && (
        <Failed refusal={loaded.refusal} act={{ words: boardCopy.retry, onPress: () => void reload() }} />
      )}
      {loaded.state === 'ready' && <Communities items={loaded.value.items} />}
      <Section>
        <Card>
          <Cell
            title={communityCopy.hotline}
            line={communityCopy.hotlineLine}
            after={<CallButton number={HOTLINE} name={communityCopy.hotline} />}
          />
        </Card>
      </Section>
    </Shell>
  )
}
