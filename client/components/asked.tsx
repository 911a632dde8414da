import { Text, View } from '@tarojs/components'
import type { CaseView } from '#types/case-view'
import type { Moving } from '../api/use-move'
import { caseCopy } from '../copy/case'
import { Button } from './button'
import { Card } from './section'

function openQuestion({ asking, timeline }: CaseView): string | undefined {
  if (!asking) return undefined
  const newest = [...timeline].sort((one, other) => other.seq - one.seq)
  return newest.find(({ action }) => action === 'askReporter')?.words
}

/** What the handler wants to know: the reporter answers on the spot, staff see that it is open. */
export function Asked({ view, moving }: { readonly view: CaseView; readonly moving: Moving }) {
  const question = openQuestion(view)
  if (question === undefined) return null
  const answer = view.offers.find(({ action, closed }) => action === 'add' && closed === undefined)
  return (
    <Card className="case-asked">
      <Text className="case-holder__label">
        {view.reader === 'reporter' ? caseCopy.askedYou : caseCopy.askedThem}
      </Text>
      <Text className="case-words__text">{question}</Text>
      {answer !== undefined && (
        <View className="case-asked__answer">
          <Button size="compact" kind="quiet" words={caseCopy.answer} onPress={() => moving.pick(answer)} />
        </View>
      )}
    </Card>
  )
}
