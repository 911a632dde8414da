import { CLOCKS } from '#types/lifecycle'
import type { RegionPack } from '#types/region'
import { backwards, knownMatters, knownUnit, repeated, type Check, type Problem } from './region-check-row'
import { first } from './shape'
import { minutesOf } from './shanghai'

function ordered({ from, noonFrom, noonTo, to }: RegionPack['office']): boolean {
  const times = [from, noonFrom, noonTo, to].map(minutesOf)
  return times.every((minute, place) => place === 0 || minute >= (times[place - 1] ?? 0)) && from < to
}

const coded = (name: 'lists' | 'cadences' | 'campaigns', pack: RegionPack): Problem =>
  repeated(
    pack[name].map((one) => one.code),
    name,
    'code',
  )

function overfull({ lists, matters }: RegionPack): Problem {
  const named = (code: string): number => matters.filter((matter) => matter.list === code).length
  const place = lists.findIndex((list) => named(list.code) > list.total)
  const list = lists[place]
  return list && `lists[${place}].total: ${named(list.code)} matters are named and ${list.total} counted`
}

export const PROGRAMME_CHECKS: readonly Check[] = [
  {
    words: 'Every clock has a length.',
    problem: ({ clocks }) =>
      first(CLOCKS.map((code) => () => (clocks[code] ? undefined : `clocks.${code}: missing`))),
  },
  {
    words: 'Office hours run forward.',
    problem: ({ office }) =>
      ordered(office) ? undefined : 'office: from, noonFrom, noonTo, to must follow each other',
  },
  {
    words: 'Lists, cadences and campaigns are given once.',
    problem: (pack) =>
      first((['lists', 'cadences', 'campaigns'] as const).map((name) => () => coded(name, pack))),
  },
  { words: 'A list names no more matters than it counts.', problem: overfull },
  {
    words: 'A weekly cadence falls on a weekday.',
    problem: ({ cadences }) => {
      const place = cadences.findIndex(({ every: { unit, on } }) => unit === 'week' && (on ?? 1) > 7)
      return place === -1 ? undefined : `cadences[${place}].every.on: a weekday from 1 to 7 is needed`
    },
  },
  {
    words: 'A campaign is led by a unit that exists, about matters that exist, and runs forward.',
    problem: (pack) =>
      first(
        pack.campaigns.flatMap((campaign, place) => [
          () => knownUnit(campaign.ledBy, `campaigns[${place}].ledBy`, pack),
          () => knownMatters(campaign.matters, `campaigns[${place}].matters`, pack),
          () => backwards(campaign, `campaigns[${place}]`),
        ]),
      ),
  },
]
