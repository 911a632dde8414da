import { Text, View } from '@tarojs/components'
import { useContext } from 'react'
import type { CaseView } from '#types/case-view'
import type { Stage } from '#types/lifecycle'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import { Choices } from '../../../components/choices'
import type { ControlProps } from '../../../components/control'
import { PLAIN_CONTROLS } from '../../../components/plain-controls'
import { Skeleton } from '../../../components/skeleton'
import { wordsCopy } from '../../../copy/desk-words'
import { CaseInHand } from './case-in-hand'
import './area.scss'

/** What is over takes nothing in. */
const OVER: ReadonlySet<Stage> = new Set(['closed', 'declined', 'withdrawn', 'merged'])
const MOST = 6

/** Nobody knows a number by heart: what one's unit has of the same matter is offered to choose from. */
function SameTrouble({ view, ...props }: ControlProps & { readonly view: CaseView }) {
  const { loaded } = useLoaded(view.title, (text) => call('staff', 'desk.find', { text, by: 'words' }))
  if (loaded.state === 'loading') return <Skeleton rows={1} />
  if (loaded.state === 'failed') return null
  const others = loaded.value.items
    .filter((card) => card.number !== view.number && card.compound === view.compound && !OVER.has(card.stage))
    .slice(0, MOST)
  if (others.length === 0) return <Text className="phrases__label">{wordsCopy.sameNone}</Text>
  return (
    <>
      <Text className="phrases__label">{wordsCopy.same}</Text>
      <Choices
        label={wordsCopy.same}
        choices={others.map(({ number, compound, place }) => ({
          value: number,
          label: [number, compound, place].filter((words) => words !== '').join(' · '),
        }))}
        value={props.values.into ?? null}
        onChoose={(into) => props.onChange({ into })}
        shape="list"
      />
      <Text className="phrases__label">{wordsCopy.sameHelp}</Text>
    </>
  )
}

/** A short line; for a merge, above it, the cases it may go into. */
export function Line(props: ControlProps) {
  const view = useContext(CaseInHand)
  const Plain = PLAIN_CONTROLS.line.Inside
  return (
    <View>
      {props.field.code === 'into' && view !== null && <SameTrouble {...props} view={view} />}
      <Plain {...props} />
    </View>
  )
}
