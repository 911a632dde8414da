import { Text } from '@tarojs/components'
import { useContext } from 'react'
import type { CardView } from '#types/case-view'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import type { Control, ControlProps } from '../../../components/control'
import { callCopy } from '../../../copy/desk-calls'
import { fieldName } from '../../../copy/moves'
import { CaseInHand } from './case-in-hand'
import { Checks } from './checks'

/** As many as the server takes in with one whistle. */
const MOST = 8

const line = ({ title, place }: CardView): string => (place === '' ? title : `${title} · ${place}`)

/** What else lies on one's desk in the same compound: several troubles, one visit. */
function Cases({ field, action, values, onChange }: ControlProps) {
  const view = useContext(CaseInHand)
  const { loaded } = useLoaded(view === null ? null : view.id, () =>
    call('staff', 'desk.list', { list: 'todo' }),
  )
  const cards = loaded.state === 'ready' ? loaded.value.items : []
  const here = cards.filter(({ id, compound }) => id !== view?.id && compound === view?.compound)
  const chosen = values.cases ?? []
  if (here.length === 0) return <Text>{callCopy.noOthers}</Text>
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
    onChange({ cases: next.slice(0, MOST) })
  }
  return (
    <Checks
      label={fieldName(field.code, action)}
      choices={here.map((card) => ({ value: card.id, label: line(card) }))}
      chosen={chosen}
      onToggle={toggle}
    />
  )
}

export const CASES: Control = { Inside: Cases }
