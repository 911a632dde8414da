import { Text, View } from '@tarojs/components'
import type { MyCaseLine, MyData } from '#types/my-data'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Icon } from '../../../components/icon'
import { Card, Section } from '../../../components/section'
import { dataCopy } from '../../../copy/mine'
import { when } from '../../../copy/time'
import { stages } from '../../../copy/words'
import { wordsOf } from './everything'
import type { MyDataActs } from './use-my-data'

interface CasesKeptProps {
  readonly data: MyData
  readonly acts: MyDataActs
}

function One({ line, now }: { readonly line: MyCaseLine; readonly now: number }) {
  const none = line.words.length === 0
  return (
    <View className="data-case">
      <Text className="data-case__title">{`${line.title} · ${stages[line.stage]}`}</Text>
      <Text className="data-case__line">{dataCopy.filed(when(line.filedAt, now), line.number)}</Text>
      {wordsOf(line).map((words, place) => (
        <View key={place} className={none ? 'data-words data-words--none' : 'data-words'}>
          {words}
        </View>
      ))}
    </View>
  )
}

function More({ acts, onPress }: { readonly acts: MyDataActs; readonly onPress: () => Promise<unknown> }) {
  return (
    <View className="data-act">
      <Button words={dataCopy.more} busy={acts.busy} onPress={() => void onPress()} />
    </View>
  )
}

function Others({ data, acts }: CasesKeptProps) {
  const { follows, inbox, now } = data
  return (
    <>
      <Section title={dataCopy.follows}>
        <Card>
          {follows.items.length === 0 && <Cell title={dataCopy.noFollows} strong={false} />}
          {follows.items.map(({ id, title, compound, at }) => (
            <Cell key={id} title={title} line={`${compound} · ${when(at, now)}`} strong={false} />
          ))}
        </Card>
        {follows.cursor !== null && <More acts={acts} onPress={acts.moreFollows} />}
      </Section>
      <Section title={dataCopy.messages}>
        <Card>
          <Cell
            title={dataCopy.messageCount(inbox.kept, inbox.unread)}
            before={<Icon name="bell" />}
            strong={false}
          />
        </Card>
      </Section>
    </>
  )
}

/** What was reported with one's own words, what was joined, and how many messages wait. */
export function CasesKept({ data, acts }: CasesKeptProps) {
  const { items, cursor } = data.cases
  return (
    <>
      <Section title={dataCopy.cases}>
        <Card>
          {items.length === 0 && <Cell title={dataCopy.noCases} strong={false} />}
          {items.map((line) => (
            <One key={line.id} line={line} now={data.now} />
          ))}
        </Card>
        {cursor !== null && <More acts={acts} onPress={acts.more} />}
      </Section>
      <Others data={data} acts={acts} />
    </>
  )
}
