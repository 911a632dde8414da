import { Text, View } from '@tarojs/components'
import { useContext } from 'react'
import { Cell } from '../../../components/cell'
import type { ControlProps, FieldsOf } from '../../../components/control'
import { PLAIN_CONTROLS } from '../../../components/plain-controls'
import { Pressable } from '../../../components/pressable'
import { role } from '../../../components/role'
import { Card } from '../../../components/section'
import { phrasesFor, wordsCopy } from '../../../copy/desk-words'
import { ownWords } from '../words/own-words'
import { CaseInHand } from './case-in-hand'
import './area.scss'

type AreaCode = FieldsOf<'area'>
const areaOf = ({ field }: ControlProps) => field.code as AreaCode // the table of kinds has sent only these here

/** Ready sentences of this move, and what this person wrote last; one tap puts them in. */
function Phrases(props: ControlProps) {
  const code = areaOf(props)
  const ready = phrasesFor(props.action, code)
  const all = [...new Set([...ownWords(props.action, code), ...ready])]
  const written = props.values[code] ?? ''
  const others = all.filter((phrase) => phrase !== written)
  if (others.length === 0) return null
  return (
    <View className="phrases" {...role('group')} aria-label={wordsCopy.quick}>
      {others.map((phrase) => (
        <Pressable key={phrase} className="phrases__one" onPress={() => props.onChange({ [code]: phrase })}>
          <Text>{phrase}</Text>
        </Pressable>
      ))}
    </View>
  )
}

/** What staff write for everybody, as it will stand on the board. */
function Preview({ summary }: { readonly summary: string }) {
  const view = useContext(CaseInHand)
  if (view === null || summary.trim() === '') return null
  return (
    <View className="phrases__preview">
      <Text className="phrases__label">{wordsCopy.preview}</Text>
      <Card>
        <Cell title={summary} line={`${view.title} · ${view.compound}`} />
      </Card>
      <Text className="phrases__label">{wordsCopy.previewHelp}</Text>
    </View>
  )
}

/** Words of a staff member: typed, or put in by a tap. */
export function Area(props: ControlProps) {
  const Plain = PLAIN_CONTROLS.area.Inside
  return (
    <View>
      <Plain {...props} />
      <Phrases {...props} />
      {props.field.code === 'summary' && <Preview summary={props.values.summary ?? ''} />}
    </View>
  )
}
