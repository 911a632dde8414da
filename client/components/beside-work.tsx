import { Text } from '@tarojs/components'
import type { CaseView } from '#types/case-view'
import { caseCopy } from '../copy/case'
import { when } from '../copy/time'
import { choiceWord } from '../copy/words'
import { Card } from './section'

/** A trouble nobody can mend soon: what it waits for and until when, or that this is still to be approved. */
export function Plan({ view }: { readonly view: CaseView }) {
  const { plan, stage, now } = view
  if (plan === null || (plan.approved && stage !== 'planned')) return null
  return (
    <Card className="case-holder">
      <Text className="case-holder__label">
        {`${plan.approved ? caseCopy.plan : caseCopy.planAsked} · ${choiceWord(plan.reason, 'reason')}`}
      </Text>
      <Text className="case-holder__name">{caseCopy.planUntil(when(plan.targetAt, now))}</Text>
    </Card>
  )
}

/** Whom the handler has whistled for, by when, and who has reported in. */
export function Together({ view }: { readonly view: CaseView }) {
  const { now } = view
  // Staff see how each call went on their own page.
  const calls = view.calls.filter(({ record }) => record === undefined)
  if (calls.length === 0) return null
  return (
    <Card className="case-holder">
      <Text className="case-holder__label">{caseCopy.together}</Text>
      {calls.map(({ unitName, dueAt, musteredAt }) => (
        <Text key={`${unitName} ${dueAt}`} className="case-holder__unit">
          {musteredAt === null
            ? caseCopy.called(unitName, when(dueAt, now))
            : caseCopy.came(unitName, when(musteredAt, now))}
        </Text>
      ))}
    </Card>
  )
}
