import { Text } from '@tarojs/components'
import type { CaseView } from '#types/case-view'
import { caseCopy } from '../copy/case'
import { span } from '../copy/time'
import { outcomes } from '../copy/words'
import { Card } from './section'

const WORDS: Readonly<Record<string, string | undefined>> = caseCopy.endings

/** What is said of a case that has come to its end; null while somebody has it in hand. */
export const endingOf = ({ stage }: CaseView): string | null => WORDS[stage] ?? null

/** From the first word to the event that ended it; a later remark does not make it longer. */
function tookOf({ timeline }: CaseView): number {
  const times = timeline.map(({ at }) => at)
  const endings = timeline.filter(({ outcome }) => outcome !== undefined).map(({ at }) => at)
  return Math.max(...(endings.length > 0 ? endings : times)) - Math.min(...times)
}

/** Takes the place of the holder: how it ended and how long that took. Nobody is left to ring. */
export function Ending({ view }: { readonly view: CaseView }) {
  const ending = endingOf(view)
  const { outcome, timeline } = view
  return (
    <Card className="case-holder">
      {outcome !== null && <Text className="case-holder__label">{ending}</Text>}
      <Text className="case-holder__name">{outcome === null ? ending : outcomes[outcome]}</Text>
      {timeline.length > 1 && <Text className="case-holder__why">{caseCopy.took(span(tookOf(view)))}</Text>}
    </Card>
  )
}
