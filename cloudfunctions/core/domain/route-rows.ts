import type { About, Hazard, Kind } from '#types/lifecycle'
import type { PostId } from '#types/people'
import type { MatterRule, PostRule, RegionPack } from '#types/region'
import { type Answers, chosenLead, leadOf } from './posts'
import { rowsFrom } from './rise'
import type { Shy } from './shy'
import type { World } from './world'

/** One case on its way: what was said of it, whom it avoids, and who found it where staff did. */
export interface Asked extends Shy {
  readonly kind: Kind
  readonly rule: MatterRule
  readonly about: About | null
  readonly hazard: Hazard
  readonly answers: Answers
  readonly finder: PostId | null
}

export interface Target {
  readonly to: PostRule
  readonly why: string
}

interface RouteRow {
  readonly name: string
  readonly takes: (asked: Asked, pack: RegionPack) => boolean
  readonly targets: (asked: Asked, world: World) => readonly Target[]
}

/** In the reporter's own words where an answer of theirs decided who leads. */
export function whyOf({ rule, answers }: Pick<Asked, 'rule' | 'answers'>): string {
  const chosen = chosenLead(rule, answers)
  return chosen === undefined ? rule.why : `${chosen.question}${chosen.label}。${rule.why}`
}

const present = <Row, Found>(row: Row | null | undefined, to: (row: Row) => Found): readonly Found[] =>
  row === null || row === undefined ? [] : [to(row)]

/** The first target that exists here and that the case need not avoid receives it. */
export const ROUTES: readonly RouteRow[] = [
  {
    name: 'danger straight to the unit that enforces, unless it concerns that unit',
    takes: ({ hazard, rule, answers }) =>
      hazard === 'danger' && (rule.enforcer ?? leadOf(rule, answers)) !== null,
    targets: (asked) => [{ to: { by: 'enforcer', role: 'officer' }, why: whyOf(asked) }],
  },
  {
    name: 'around the one it concerns',
    takes: ({ about }) => about !== null,
    targets: ({ about }, { pack }) =>
      present(about, (one) => ({ to: pack.around[one].holder, why: pack.around[one].why })),
  },
  {
    name: 'questions and suggestions to whom the pack names for them',
    takes: ({ kind }, { asked }) => asked[kind] !== undefined,
    targets: ({ kind }, { pack }) => present(pack.asked[kind], ({ holder, why }) => ({ to: holder, why })),
  },
  {
    name: 'what staff found and could not settle to whom the pack names for such a finder',
    takes: ({ finder }) => finder !== null,
    targets: (asked, world) =>
      present(asked.finder, (finder) => rowsFrom(world.pack.found, finder, world))
        .flat()
        .map(({ to }) => ({ to, why: whyOf(asked) })),
  },
  {
    name: 'unclassified to the community, never to the property',
    takes: ({ rule }, { unclassified }) => rule.code === unclassified.matter,
    targets: (_asked, { pack: { unclassified } }) => [{ to: unclassified.holder, why: unclassified.why }],
  },
  {
    name: 'hidden from the property to the community',
    takes: ({ hideFromProperty, rule }) => hideFromProperty && rule.firstHandler.by === 'property',
    targets: (asked) => [{ to: { by: 'grid', role: 'gridLeader' }, why: whyOf(asked) }],
  },
  {
    name: 'the first handler of the matter',
    takes: ({ finder }) => finder === null,
    targets: (asked) => [{ to: asked.rule.firstHandler, why: whyOf(asked) }],
  },
]
