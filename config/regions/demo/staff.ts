import type { BoardContact, RosterException, RosterPattern } from '#types/board'
import { type NamedPost, postId, type Role } from '#types/people'
import type { StaffRecord } from '#types/staff'
import { compounds } from './compounds'

const OFFICE_WEEK: readonly RosterPattern[] = [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }]
const EVERY_DAY: readonly RosterPattern[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }]
const NIGHT_SHIFT: readonly RosterPattern[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '18:00', to: '08:30' }]
const WEEKEND: readonly RosterPattern[] = [{ days: [6, 7], from: '08:30', to: '17:30' }]

const COMMUNITIES = ['liuyin', 'yuetan'] as const

interface Person {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly role: Role
  readonly scopes: readonly string[]
  readonly patterns: readonly RosterPattern[]
  readonly deputy?: string
  /** On leave on the day the demo starts. */
  readonly onLeave?: boolean
}

const officer = (id: string, name: string, unit: string, patterns: readonly RosterPattern[]): Person => ({
  ...{ id, name, unit, patterns },
  role: 'officer',
  scopes: COMMUNITIES,
})

const inOffice = (id: string, name: string, unit: string, role: Role, scopes: readonly string[]): Person => ({
  ...{ id, name, unit, role, scopes },
  patterns: OFFICE_WEEK,
})

const PEOPLE: readonly Person[] = [
  {
    ...officer('officer-a', '执法员甲', 'urban-management', OFFICE_WEEK),
    deputy: 'officer-k',
    onLeave: true,
  },
  officer('officer-b', '执法员乙', 'police', NIGHT_SHIFT),
  officer('officer-c', '执法员丙', 'fire-rescue', [...OFFICE_WEEK, ...WEEKEND]),
  { ...officer('officer-m', '执法员丁', 'market-regulation', OFFICE_WEEK), deputy: 'officer-l' },
  officer('officer-e', '执法员戊', 'housing', OFFICE_WEEK),
  officer('officer-f', '执法员己', 'natural-resources', OFFICE_WEEK),
  officer('officer-g', '执法员庚', 'ecology', OFFICE_WEEK),
  officer('officer-h', '执法员辛', 'legal-affairs', OFFICE_WEEK),
  { ...officer('officer-k', '执法员壬', 'urban-management', OFFICE_WEEK), scopes: [], deputy: 'officer-d' },
  /** An investigation needs two officers: this one works the same communities and stands in for the deputy. */
  officer('officer-d', '执法员申', 'urban-management', OFFICE_WEEK),
  { ...officer('officer-l', '执法员癸', 'market-regulation', OFFICE_WEEK), scopes: [] },
  {
    ...inOffice('manager-a', '经理子', 'yibai-property', 'propertyManager', ['xiyuan']),
    patterns: EVERY_DAY,
  },
  {
    ...inOffice('manager-b', '经理丑', 'erbai-property', 'propertyManager', ['hualong']),
    patterns: EVERY_DAY,
  },
  inOffice('grid-a', '网格长寅', 'liuyin-committee', 'gridLeader', ['liuyin']),
  inOffice('grid-b', '网格长卯', 'yuetan-committee', 'gridLeader', ['yuetan']),
  inOffice('street-a', '经办员辰', 'yunxi-street', 'desk', ['yunxi-street']),
  inOffice('street-officer-a', '执法员酉', 'yunxi-street', 'officer', COMMUNITIES),
  inOffice('desk-a', '科室员戌', 'urban-management', 'desk', ['demo']),
  inOffice('legal-a', '审核员亥', 'urban-management', 'legalReviewer', ['demo']),
  inOffice('head-a', '负责人乾', 'urban-management', 'unitHead', ['demo']),
  inOffice('desk-b', '科室员坤', 'police', 'desk', ['demo']),
  inOffice('coordinator-a', '调度员巳', 'coordination', 'coordinator', ['demo']),
  inOffice('supervisor-a', '监督员午', 'supervision', 'supervisor', ['demo']),
  inOffice('admin-a', '管理员未', 'coordination', 'admin', ['demo']),
]

/** Who orders, files and decides holds an enforcement card; a work card enforces nothing. */
const CARRIES_CARD: readonly Role[] = ['officer', 'desk', 'unitHead']
const cardUntilOf = ({ role }: Person): string | null => (CARRIES_CARD.includes(role) ? '2029-12-31' : null)

const phoneOf = (place: number): string => `000-8700${String(place + 1).padStart(2, '0')}`
const cardOf = (place: number): string => `演示-${String(place + 1).padStart(4, '0')}`

function contact(id: string): BoardContact | undefined {
  const place = PEOPLE.findIndex((one) => one.id === id)
  const person = PEOPLE[place]
  return person && { name: person.name, card: cardOf(place), phone: phoneOf(place) }
}

function leave(person: Person, today: string): readonly RosterException[] {
  const deputy = person.deputy === undefined ? undefined : contact(person.deputy)
  if (person.onLeave !== true || deputy === undefined) return []
  return [{ date: today, kind: 'leave', deputy }]
}

/** What people call a scope: the county, a community or a compound. */
const SCOPE_NAMES: ReadonlyMap<string, string> = new Map([
  ['demo', '云溪县'],
  ...compounds.map(({ street, streetName }) => [street, streetName] as const),
  ...compounds.map(({ community, communityName }) => [community, communityName] as const),
  ...compounds.map(({ id, name }) => [id, name] as const),
])

/** A post of the standing deputy is the post of the one it stands in for, so that a leave drops no work. */
function postsOf(person: Person): readonly NamedPost[] {
  const { unit, role } = person
  const covered = PEOPLE.filter((one) => one.deputy === person.id).flatMap((one) => one.scopes)
  const scopes = person.scopes.length > 0 ? person.scopes : covered
  return scopes.map((scope) => ({
    ...{ id: postId(unit, role, scope), unit, role, scope },
    scopeName: SCOPE_NAMES.get(scope) ?? scope,
  }))
}

/** Everybody of the demo county; those on leave are on leave on the day handed in (2026-11-21 in form). */
export function staffOn(today: string): readonly StaffRecord[] {
  return PEOPLE.map((person, place) => ({
    id: person.id,
    region: 'demo',
    name: person.name,
    card: cardOf(place),
    cardUntil: cardUntilOf(person),
    workPhone: phoneOf(place),
    posts: postsOf(person),
    deputy: person.deputy ?? null,
    patterns: person.patterns,
    exceptions: leave(person, today),
  }))
}
