import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardPerson } from '#types/board-view'
import { CallButton } from '../../components/call-button'
import { Chip } from '../../components/chip'
import { Mark } from '../../components/mark'
import { Pressable } from '../../components/pressable'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { weekdayTime } from '../../copy/time'

const AT_FIRST = 4

function More({ person }: { readonly person: BoardPerson }) {
  const lines = [
    person.duty,
    person.service,
    person.card === '' ? '' : boardCopy.card(person.card),
    person.phone,
  ]
  return (
    <>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Text key={line} className="board-person__line board-person__line--open">
            {line}
          </Text>
        ))}
    </>
  )
}

function Marks({ person, marked }: { readonly person: BoardPerson; readonly marked: boolean }) {
  return (
    <View className="board-person__name">
      <Text>{person.name}</Text>
      {marked && person.onDuty && <Chip words={boardCopy.onDutyMark} tone="tier-1" />}
      {person.deputy && <Chip words={boardCopy.deputy} tone="plain" />}
    </View>
  )
}

function Person({ person, marked }: { readonly person: BoardPerson; readonly marked: boolean }) {
  const [open, setOpen] = useState(false)
  const { unitName, roleLabel, duty } = person
  return (
    <View className="board-person">
      <Pressable className="board-person__words" expanded={open} onPress={() => setOpen(!open)}>
        <Mark letter={person.mark} />
        <View className="board-person__text">
          <Marks person={person} marked={marked} />
          <Text className="board-person__line">{`${unitName} · ${open ? roleLabel : duty}`}</Text>
          {open && <More person={person} />}
        </View>
      </Pressable>
      <CallButton number={person.phone24 ?? person.phone} name={boardCopy.callName(person.name, unitName)} />
    </View>
  )
}

interface PeopleProps {
  readonly people: readonly BoardPerson[]
  /** The server's time, which decided who is on duty; null on a kept board, where nobody can know. */
  readonly now: number | null
}

/** Every unit's liaison; those on duty come first, and are the ones shown before the list is opened. */
export function People({ people, now }: PeopleProps) {
  const [all, setAll] = useState(false)
  const onDuty = now === null ? [] : people.filter((person) => person.onDuty)
  const sorted = [...onDuty, ...people.filter((person) => !onDuty.includes(person))]
  const shown = all
    ? sorted
    : sorted.slice(0, onDuty.length === 0 ? AT_FIRST : Math.min(onDuty.length, AT_FIRST))
  const units = new Set(people.map(({ unit }) => unit)).size
  const title =
    now === null || onDuty.length === 0 ? boardCopy.everyone : `${boardCopy.onDuty} · ${weekdayTime(now)}`
  return (
    <Section
      title={title}
      mark={onDuty.length > 0 && <View className="board-duty-mark" aria-hidden />}
      aside={
        <Pressable className="board-more" expanded={all} onPress={() => setAll(!all)}>
          <Text>{all ? boardCopy.fewer : `${boardCopy.allUnits(units)} ›`}</Text>
        </Pressable>
      }
    >
      <Card>
        {shown.map((person) => (
          <Person
            key={`${person.unit}${person.name}${person.phone}`}
            person={person}
            marked={all && now !== null}
          />
        ))}
      </Card>
    </Section>
  )
}
