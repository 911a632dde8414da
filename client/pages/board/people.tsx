import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardPerson } from '#types/board-view'
import { Chip } from '../../components/chip'
import { classNames } from '../../components/class-names'
import { Icon } from '../../components/icon'
import { Mark } from '../../components/mark'
import { Pressable } from '../../components/pressable'
import { Card, Section } from '../../components/section'
import { boardCopy } from '../../copy/board'
import { weekdayTime } from '../../copy/time'
import { Reach } from './reach'
import type { PersonField } from './template'
import './people.scss'

const AT_FIRST = 4

const WORDS: Readonly<Record<PersonField, (person: BoardPerson) => readonly string[]>> = {
  duties: ({ duty }) => (duty === '' ? [] : [boardCopy.duty(duty)]),
  area: ({ service }) => (service === '' ? [] : [boardCopy.area(service)]),
  card: ({ card }) => (card === '' ? [] : [boardCopy.card(card)]),
  phone: ({ phone, phone24 }) => [
    ...(phone === '' ? [] : [boardCopy.phone(phone)]),
    ...(phone24 === undefined || phone24 === phone ? [] : [boardCopy.phone24(phone24)]),
  ],
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

interface PersonProps {
  readonly person: BoardPerson
  readonly marked: boolean
  readonly lines: readonly PersonField[]
}

function Person({ person, marked, lines }: PersonProps) {
  const [open, setOpen] = useState(false)
  const { unitName, roleLabel, duty } = person
  return (
    <View className={classNames('board-person', open && 'board-person--open')}>
      <Pressable className="board-person__words" expanded={open} onPress={() => setOpen(!open)}>
        <Mark letter={person.mark} />
        <View className="board-person__text">
          <Marks person={person} marked={marked} />
          <Text className="board-person__line">{`${unitName} · ${open ? roleLabel : duty}`}</Text>
        </View>
      </Pressable>
      <View className="board-person__reach">
        <Reach number={person.phone24 ?? person.phone} name={person.name} unit={unitName} />
      </View>
      {open && (
        <View className="board-person__more">
          {lines
            .flatMap((line) => WORDS[line](person))
            .map((words) => (
              <Text key={words} className="board-person__fact">
                {words}
              </Text>
            ))}
        </View>
      )}
    </View>
  )
}

interface PeopleProps {
  readonly people: readonly BoardPerson[]
  /** The server's time, which decided who is on duty; null on a kept board, where nobody can know. */
  readonly now: number | null
  /** What is told of each, in the order of the programme. */
  readonly lines: readonly PersonField[]
}

function firstOf(onDuty: readonly BoardPerson[], sorted: readonly BoardPerson[]): readonly BoardPerson[] {
  return sorted.slice(0, onDuty.length === 0 ? AT_FIRST : Math.min(onDuty.length, AT_FIRST))
}

interface MoreProps {
  readonly words: string
  readonly all: boolean
  readonly onPress: () => void
}

function More({ words, all, onPress }: MoreProps) {
  return (
    <Pressable className="board-more" expanded={all} onPress={onPress}>
      <Text className="board-more__words">{words}</Text>
      <Icon name="forward" className={classNames('board-more__arrow', all && 'board-more__arrow--up')} />
    </Pressable>
  )
}

const titleOf = (now: number | null, onDuty: readonly BoardPerson[]): string =>
  now === null || onDuty.length === 0 ? boardCopy.everyone : `${boardCopy.onDuty} · ${weekdayTime(now)}`

/** Every unit's liaison; those on duty come first, and are the ones shown before the list is opened. */
export function People({ people, now, lines }: PeopleProps) {
  const [all, setAll] = useState(false)
  const onDuty = now === null ? [] : people.filter((person) => person.onDuty)
  const sorted = [...onDuty, ...people.filter((person) => !onDuty.includes(person))]
  const first = firstOf(onDuty, sorted)
  const units = new Set(people.map(({ unit }) => unit)).size
  return (
    <Section
      title={titleOf(now, onDuty)}
      mark={onDuty.length > 0 && <View className="board-duty-mark" aria-hidden />}
    >
      <Card>
        {(all ? sorted : first).map((person) => (
          <Person
            key={`${person.unit}${person.name}${person.phone}`}
            person={person}
            marked={all && now !== null}
            lines={lines}
          />
        ))}
        {first.length < sorted.length && (
          <More
            words={all ? boardCopy.fewer : boardCopy.allUnits(units)}
            all={all}
            onPress={() => setAll(!all)}
          />
        )}
      </Card>
    </Section>
  )
}
