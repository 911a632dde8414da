import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DeskFilter } from '#types/desk-view'
import type { Hazard, Stage, Tier } from '#types/lifecycle'
import { Button } from '../../../components/button'
import { Cell } from '../../../components/cell'
import { Choices } from '../../../components/choices'
import type { Choice } from '../../../components/choices'
import { Field } from '../../../components/field'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { Card, Section } from '../../../components/section'
import { Sheet } from '../../../components/sheet'
import { filterCopy } from '../../../copy/desk'
import { filterWords } from '../../../copy/desk-filters'
import { hazards, staffStages, tiers } from '../../../copy/words'
import { forgetFilter, savedFilters, saveFilter } from './saved-filters'

interface FilterSheetProps {
  readonly post: string
  readonly filter: DeskFilter
  readonly onFilter: (filter: DeskFilter) => void
  readonly onClose: () => void
}

const STAGES = [
  'submitted',
  'handling',
  'persuading',
  'correcting',
  'enforcing',
  'verifying',
  'planned',
] as const
const HAZARDS = ['danger', 'safety'] as const

const withAny = <Value extends string>(
  codes: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice<Value | null>[] => [
  { value: null, label: filterCopy.any },
  ...codes.map((value) => ({ value, label: words[value] })),
]

const STAGE_CHOICES: readonly Choice<Stage | null>[] = withAny(STAGES, staffStages)
const TIER_CHOICES: readonly Choice<Tier | null>[] = withAny(['persuade', 'correct', 'enforce'], tiers)
const HAZARD_CHOICES: readonly Choice<Hazard | null>[] = withAny(HAZARDS, hazards)

interface SavedProps {
  readonly post: string
  readonly onChoose: (filter: DeskFilter) => void
}

function Saved({ post, onChoose }: SavedProps) {
  const [saved, setSaved] = useState(() => savedFilters(post))
  if (saved.length === 0) return null
  const remove = (filter: DeskFilter) => {
    forgetFilter(post, filter)
    setSaved(savedFilters(post))
  }
  return (
    <Section title={filterCopy.saved}>
      <Card>
        {saved.map((filter) => {
          const name = filterWords(filter)
          return (
            <View key={name} className="saved-filter">
              <Cell title={name} onPress={() => onChoose(filter)} />
              <Pressable
                className="saved-filter__remove"
                label={filterCopy.remove(name)}
                onPress={() => remove(filter)}
              >
                <Icon name="trash" />
              </Pressable>
            </View>
          )
        })}
      </Card>
    </Section>
  )
}

/** Which of a list are shown; a filter that is used every day is kept and stands on top. */
export function FilterSheet({ post, filter, onFilter, onClose }: FilterSheetProps) {
  const [draft, setDraft] = useState(filter)
  const { stage = null, tier = null, hazard = null } = draft
  const choose = (code: keyof DeskFilter) => (value: string | null) => {
    const { [code]: _, ...others } = draft
    setDraft(value === null ? others : { ...others, [code]: value })
  }
  const take = (chosen: DeskFilter) => {
    onFilter(chosen)
    onClose()
  }
  const save = () => {
    saveFilter(post, draft)
    take(draft)
  }
  const isEmpty = Object.keys(draft).length === 0
  const foot = (
    <>
      {!isEmpty && <Button words={filterCopy.save} onPress={save} />}
      <Button
        kind="filled"
        words={isEmpty ? filterCopy.clear : filterCopy.show}
        onPress={() => take(draft)}
      />
    </>
  )
  return (
    <Sheet title={filterCopy.title} onClose={onClose} foot={foot}>
      <Saved post={post} onChoose={take} />
      <Field label={filterCopy.stage}>
        <Choices label={filterCopy.stage} choices={STAGE_CHOICES} value={stage} onChoose={choose('stage')} />
      </Field>
      <Field label={filterCopy.tier}>
        <Choices label={filterCopy.tier} choices={TIER_CHOICES} value={tier} onChoose={choose('tier')} />
      </Field>
      <Field label={filterCopy.hazard}>
        <Choices
          label={filterCopy.hazard}
          choices={HAZARD_CHOICES}
          value={hazard}
          onChoose={choose('hazard')}
        />
      </Field>
    </Sheet>
  )
}
