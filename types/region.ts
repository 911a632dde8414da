import type { About, ClockCode, Hazard, Procedure, Publicity, Tier } from './lifecycle'
import type { Role, UnitKind } from './people'

/** Where a figure or a duty comes from. `default` is ours and marked as such; a seed or a law is named by its clause. */
export interface Source {
  readonly kind: 'law' | 'seed' | 'default'
  readonly clause: string
}

export interface Unit {
  readonly id: string
  readonly name: string
  /** One character for the mark on the board. */
  readonly mark: string
  readonly kind: UnitKind
  /** Street or community ids the unit serves; all of the region when absent. */
  readonly area?: readonly string[]
  /** Property and police work day and night: their working time is natural time. */
  readonly roundTheClock?: boolean
  /** The published phone of the unit; shown to those who follow a case it holds. */
  readonly phone?: string
  readonly duties: readonly string[]
  readonly source: Source
}

export interface ClockRule {
  readonly amount: number
  readonly unit: 'minutes' | 'hours' | 'days'
  readonly time: 'natural' | 'working'
  readonly source: Source
}

/** Which post a rule means; the router turns it into a post id for the compound at hand. */
export interface PostRule {
  readonly by: 'property' | 'grid' | 'committee' | 'street' | 'lead' | 'enforcer' | 'coordinator' | 'unit'
  readonly role: Role
  readonly unit?: string
}

export interface MatterRule {
  readonly code: string
  readonly label: string
  readonly category: string
  readonly kind: 'violation' | 'service' | 'supervision' | 'mediation' | 'review'
  readonly list?: 'enforcement' | 'service'
  readonly lead: string | null
  readonly assignedBy?: string
  readonly helpers: readonly string[]
  readonly enforcer: string | null
  readonly firstHandler: PostRule
  /** Who verifies what this handler settled: first row whose `handler` matches; never the unit that settled. */
  readonly verifier?: PostRule
  readonly about: About | null
  readonly hazard: Hazard
  readonly publicity: Publicity
  readonly procedure: Procedure
  readonly clocks?: ClockRules
  /** Plain words for the resident, from the clause: who takes it and on what footing. */
  readonly why: string
  readonly clause: string
  readonly basis: string | null
  /** Words for the person who dissuades; it never says that somebody complained. */
  readonly script: string
}

export interface VerifyRule {
  readonly handlerKind: UnitKind
  readonly verifier: PostRule
  readonly source: Source
}

/** Who receives, verifies and takes further a case that concerns somebody who would otherwise handle it. */
export interface AroundRule {
  readonly holder: PostRule
  readonly verifier: PostRule
  readonly next: PostRule
  readonly why: string
  readonly source: Source
}

/** Which kind of unit may use which means, through whom. */
export interface CompetenceRule {
  readonly tier: Tier
  readonly unitKind: UnitKind
  readonly role: Role
  readonly source: Source
}

export type ClockRules = Readonly<Partial<Record<ClockCode, ClockRule>>>

export interface RegionPack {
  readonly code: string
  readonly name: string
  /** The programme's own title: 综合执法进小区, 城管执法进小区, 城市管理进小区. */
  readonly title: string
  readonly slogan: string
  readonly roleLabels: Readonly<Record<Role, string>>
  /** How a timeline names those who hold no post. */
  readonly labels: { readonly resident: string; readonly system: string }
  readonly units: readonly Unit[]
  readonly matters: readonly MatterRule[]
  readonly clocks: ClockRules
  /** What a danger or a safety matter shortens. */
  readonly hazardClocks: Readonly<Partial<Record<Hazard, ClockRules>>>
  readonly around: Readonly<Record<About, AroundRule>>
  readonly unclassified: { readonly matter: string; readonly holder: PostRule; readonly why: string }
  /** Who stands in for a property company that a compound does not have. */
  readonly standIn: { readonly property: PostRule; readonly why: string; readonly source: Source }
  readonly competence: readonly CompetenceRule[]
  readonly verify: readonly VerifyRule[]
  readonly office: {
    readonly days: readonly number[]
    readonly from: string
    readonly to: string
    readonly noonFrom: string
    readonly noonTo: string
  }
  readonly board: {
    readonly supervisionPhone: string
    readonly powers: readonly string[]
    readonly remedies: readonly string[]
  }
  readonly source: Source
}
