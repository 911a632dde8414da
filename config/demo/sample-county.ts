import { makeCode } from '#core/domain/code'
import { unitById, unitName } from '#core/domain/units-here'
import type { LocalPerson } from '#localcloud/people'
import type { BoardSetup, RosterPattern } from '#types/board'
import type { CompoundFacts } from '#types/compound'
import type { NamedPost, Role } from '#types/people'
import type { RegionPack } from '#types/region'
import type { StaffRecord } from '#types/staff'
import type { FirstDay } from './first-day'
import { demoPeople } from './people'
import { sampleCompounds } from './sample-compounds'
import { samplePosts } from './sample-posts'

const OFFICE_WEEK: readonly RosterPattern[] = [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }]
const EVERY_DAY: readonly RosterPattern[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '20:00' }]

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** Nobody is called so: 示例甲子, and after 120 of them 示例乙甲子. */
function nameOf(place: number): string {
  const round = Math.floor(place / (STEMS.length * BRANCHES.length))
  const branch = Math.floor(place / STEMS.length) % BRANCHES.length
  const name = STEMS.charAt(place % STEMS.length) + BRANCHES.charAt(branch)
  return `示例${round === 0 ? '' : STEMS.charAt(round)}${name}`
}

/** 000 as an area code is assigned to nobody: no number here can ring anywhere. */
const phoneOf = (place: number): string => `000-8${String(place + 1).padStart(5, '0')}`
const cardOf = (place: number): string => `示例-${String(place + 1).padStart(4, '0')}`

/** The colleague of the same post: an investigation needs two officers, and each stands in for the other. */
const colleagueOf = (post: string): string => `${post}:2`

const CARRIES_CARD: readonly Role[] = ['officer', 'desk', 'unitHead']

/** Who may order and file holds an enforcement card until the end of 2029; the others enforce nothing. */
function cardUntilOf(post: NamedPost, pack: RegionPack): string | null {
  const kind = unitById(post.unit, { pack })?.kind
  const enforces = kind === 'department' || kind === 'street'
  return enforces && CARRIES_CARD.includes(post.role) ? '2029-12-31' : null
}

const isPair = (post: NamedPost, pack: RegionPack): boolean =>
  post.role === 'officer' && unitById(post.unit, { pack })?.kind === 'department'

function staffOf(posts: readonly NamedPost[], pack: RegionPack): readonly StaffRecord[] {
  const records = posts.flatMap((post) => {
    const ids = isPair(post, pack) ? [post.id, colleagueOf(post.id)] : [post.id]
    return ids.map((id) => ({ id, post, deputy: ids.find((other) => other !== id) ?? null }))
  })
  return records.map(({ id, post, deputy }, place) => ({
    ...{ id, deputy, region: pack.code, name: nameOf(place), card: cardOf(place), workPhone: phoneOf(place) },
    ...{ cardUntil: cardUntilOf(post, pack), posts: [post], exceptions: [] },
    patterns: unitById(post.unit, { pack })?.roundTheClock === true ? EVERY_DAY : OFFICE_WEEK,
  }))
}

/** Staff are who they are and where: the unit and the role in the words of the pack. */
function personOf(
  one: StaffRecord,
  pack: RegionPack,
  compounds: readonly CompoundFacts[],
): readonly LocalPerson[] {
  return one.posts.map(({ id, unit, role, scope, scopeName }) => {
    const compound = compounds.find((here) => [here.id, here.community, here.street].includes(scope))
    const name = unitName(unit, compound === undefined ? { pack } : { pack, compound })
    return {
      ...{
        id: one.id,
        kind: 'staff',
        openid: `openid-${one.id}`,
        post: id,
        note: `${scopeName}·${one.name}`,
      },
      label: `${name}·${pack.roleLabels[role]}`,
    }
  })
}

/** The same three neighbours as in the demo county; they may live in any of these compounds. */
const residents: readonly LocalPerson[] = demoPeople
  .filter(({ kind }) => kind === 'resident')
  .map(({ id, label, kind, openid }) => ({ id, label, kind, openid }))

const LETTERS_IN_CODE = 5

function boardOf(compound: CompoundFacts, place: number, { code }: RegionPack): BoardSetup {
  const mixed = Array.from(code + compound.id).reduce(
    (sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0,
    7,
  )
  const letters = Array.from({ length: LETTERS_IN_CODE }, (_, at) => Math.floor(mixed / 31 ** at))
  return {
    ...{ code: makeCode(letters), number: `示例-${String(place + 1).padStart(3, '0')}`, gate: '大门' },
    ...{ compound: compound.id, checkedOn: '2026-10-12', version: 1 },
  }
}

/** A county that does not exist and works by this pack: compounds, boards, and somebody in every post. */
export function sampleCounty(pack: RegionPack): FirstDay {
  const compounds = sampleCompounds(pack)
  const staff = staffOf(samplePosts(pack, compounds), pack)
  const admin = staff.find(({ posts }) => posts.some(({ role }) => role === 'admin'))
  if (admin === undefined) throw new Error(`the pack ${pack.code} has no coordinator, so nobody publishes it`)
  return {
    ...{ pack, compounds, staff, admin: admin.id },
    boards: compounds.map((compound, place) => boardOf(compound, place, pack)),
    people: [...residents, ...staff.flatMap((one) => personOf(one, pack, compounds))],
  }
}
