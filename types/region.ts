import type { About, ClockCode, Hazard, Kind, Procedure, Publicity } from './lifecycle'
import type { Role, UnitKind } from './people'
import type {
  AroundRule,
  CompetenceRule,
  RiseRule,
  StandIn,
  VerifyRule,
  WhistleRule,
  PlanApproval,
} from './routing'
import type {
  BoardTemplate,
  Cadence,
  Campaign,
  FoundCheck,
  InvitationRule,
  ItemList,
  Milestone,
  OfficeHours,
} from './programme'

/** Where a figure or a duty comes from. `default` is ours and marked as such; a seed or a law is named by its clause. */
export interface Source {
  readonly kind: 'law' | 'seed' | 'default'
  readonly clause: string
}

/** What a programme charges a unit with, in its own words. */
export interface Duty {
  readonly text: string
  readonly clause: string
}

export interface Unit {
  readonly id: string
  /** As the programme writes it; for a unit with `each`, the kind of unit. */
  readonly name: string
  /** One character for the mark on the board. */
  readonly mark: string
  readonly kind: UnitKind
  /**
   * One of these for every street, community or company: the unit's own id is then `id@place`, and `called` is its
   * name there, with {street}, {community} or {property} filled in.
   */
  readonly each?: 'street' | 'community' | 'property'
  readonly called?: string
  /** A body that acts for another unit in its own area: a matter led by the whole reaches the part that serves here. */
  readonly partOf?: string
  /** District, street or community ids the unit serves; all of the region when absent. */
  readonly area?: readonly string[]
  /** Property and police work day and night: their working time is natural time. */
  readonly roundTheClock?: boolean
  /** The published phone of the unit; shown to those who follow a case it holds. */
  readonly phone?: string
  readonly duties: readonly Duty[]
  readonly source: Source
}

export interface ClockRule {
  readonly amount: number
  readonly unit: 'minutes' | 'hours' | 'days'
  readonly time: 'natural' | 'working'
  /** What happens beside the record when it runs out: the next in the chain takes over, or is only told (the default). */
  readonly then?: 'rise' | 'tell'
  readonly source: Source
}

/** Which post a rule means; the router turns it into a post id for the compound at hand. */
export interface PostRule {
  /** `own` is another post in the unit that holds the case now; `assigner` the unit that the matter's `assignedBy` names. */
  readonly by:
    | 'property'
    | 'owners'
    | 'grid'
    | 'committee'
    | 'street'
    | 'lead'
    | 'enforcer'
    | 'assigner'
    | 'coordinator'
    | 'own'
    | 'unit'
  readonly role: Role
  readonly unit?: string
}

/** One row of a programme about a matter: which unit does what, word for word. */
export interface MatterPart {
  readonly unit: string
  readonly footing: 'enforce' | 'order' | 'supervise' | 'review' | 'mediate' | 'serve'
  readonly text: string
  readonly clause: string
}

/** A question whose answer decides who leads. */
export interface MatterQuestion {
  readonly code: string
  readonly text: string
  readonly options: readonly {
    readonly code: string
    readonly label: string
    readonly lead?: string
    readonly clause: string
  }[]
}

export interface MatterRule {
  readonly code: string
  readonly label: string
  readonly category: string
  readonly kind: 'violation' | 'crime' | 'service' | 'supervision' | 'mediation' | 'review'
  readonly list?: 'enforcement' | 'service'
  /** The unit that owns it; null where the programme names none: `assignedBy` then says who finds one. */
  readonly lead: string | null
  readonly assignedBy?: string
  readonly helpers: readonly string[]
  /** Who punishes, where that is not the lead. */
  readonly enforcer: string | null
  /** 违建认定 and the like: who says whether it is one. */
  readonly determiner?: string
  /** 线索移送: to whom the lead hands a suspected offence, with a receipt. */
  readonly handOver?: { readonly to: string; readonly clause: string }
  readonly firstHandler: PostRule
  /** Who verifies what this handler settled; never the unit that settled. */
  readonly verifier?: PostRule
  readonly about: About | null
  readonly hazard: Hazard
  readonly publicity: Publicity
  /** Null for what no punishment follows from. */
  readonly procedure: Procedure | null
  readonly clocks?: ClockRules
  readonly questions?: readonly MatterQuestion[]
  /** Days on which it is allowed, such as fireworks on 除夕. */
  readonly exceptions?: readonly {
    readonly from: string
    readonly to: string
    readonly text: string
    readonly source: Source
  }[]
  /** Plain words for the resident, from the clause: who takes it and on what footing. */
  readonly why: string
  readonly clause: string
  readonly basis: string | null
  /** Words for the person who dissuades; it never says that somebody complained. */
  readonly script: string
  readonly parts: readonly MatterPart[]
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
  readonly labels: {
    readonly resident: string
    readonly system: string
    /** What a case is called that was only spoken, while nobody has sorted it. */
    readonly voice?: string
  }
  readonly units: readonly Unit[]
  readonly matters: readonly MatterRule[]
  readonly lists: readonly ItemList[]
  readonly clocks: ClockRules
  /** What a danger or a safety matter shortens. */
  readonly hazardClocks: Readonly<Partial<Record<Hazard, ClockRules>>>
  readonly around: Readonly<Record<About, AroundRule>>
  readonly unclassified: { readonly matter: string; readonly holder: PostRule; readonly why: string }
  /** Who receives a question or a suggestion about a matter, where that is not its lead. */
  readonly asked: Readonly<Partial<Record<Kind, { readonly holder: PostRule; readonly why: string }>>>
  /** Who receives what staff found on patrol and could not settle by persuasion. */
  readonly found: readonly RiseRule[]
  readonly rise: readonly RiseRule[]
  /** Who stands in for a property company or an owners' committee that a compound does not have. */
  readonly standIn: { readonly property: StandIn; readonly owners: StandIn }
  readonly competence: readonly CompetenceRule[]
  readonly verify: readonly VerifyRule[]
  /** After so many refusals the arbiter decides who takes it, and that unit keeps it. */
  readonly arbitration: { readonly refusals: number; readonly arbiter: PostRule; readonly source: Source }
  /** Who approves that a trouble is put on the list with a plan. */
  readonly planApproval: PlanApproval
  readonly whistling: WhistleRule
  /** One closed case in so many is looked at again after the recurrence clock; 0 for none. */
  readonly recheckOneIn: number
  /** One finding in so many that ended on the spot is checked by somebody else; 1 for every one. */
  readonly foundCheck: FoundCheck
  /** How long an invitation to a post may be answered. */
  readonly invitation: InvitationRule
  readonly cadences: readonly Cadence[]
  readonly campaigns: readonly Campaign[]
  readonly milestones: readonly Milestone[]
  readonly office: OfficeHours
  readonly board: BoardTemplate
  readonly source: Source
}
