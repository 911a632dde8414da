import { rostersOf } from '../../config/demo/rosters'
import { compounds } from '../../config/regions/demo/compounds'
import { pack } from '../../config/regions/demo'
import { buildBoard } from '../../cloudfunctions/core/domain/build-board'
import { makeCode } from '../../cloudfunctions/core/domain/code'
import type { BoardDocument } from '../../types/board'
import type { Outcome } from '../../types/lifecycle'
import { postId, type NamedPost } from '../../types/people'
import type { StaffRecord } from '../../types/staff'

/** As many as a county names on one board, and then some. */
const PEOPLE = 20
const LINES = 12
export const CROWDED_CODE = makeCode([9, 8, 7, 6, 5])

const compound = { ...compounds[0]!, name: '滨河东路百货公司和纺织厂联合家属院第二生活区' }

/** Everybody who works here is named twice: for the compound, and for its whole community. */
function posts(): readonly NamedPost[] {
  const scopes = [
    { scope: compound.id, scopeName: compound.name },
    { scope: compound.community, scopeName: compound.communityName },
  ]
  return scopes.flatMap((place) =>
    pack.units.slice(0, PEOPLE / 2).map(({ id: unit }) => {
      const role = 'officer' as const
      return { id: postId(unit, role, place.scope), unit, role, ...place }
    }),
  )
}

function holderOf(post: NamedPost, at: number): StaffRecord {
  return {
    ...{ id: `staff-${at}`, region: 'demo', name: `综合执法联系人${at + 1}`, card: `示例-${1000 + at}` },
    ...{ cardUntil: null, workPhone: `000-86100-${100 + at}`, posts: [post], deputy: null },
    ...{ patterns: [{ days: [1, 2, 3, 4, 5], from: '08:30', to: '17:30' }], exceptions: [] },
  }
}

const line = (at: number): string =>
  `第${at + 1}项：依法进入物业管理区域的公共部位检查，询问当事人，查阅有关资料`
const lines = Array.from({ length: LINES }, (_, at) => line(at))

/** A board with every unit, twenty people and long lists: what its page must still be able to draw. */
export function crowdedBoard(now: number): BoardDocument {
  const staff = posts().map(holderOf)
  const full = { ...pack, board: { ...pack.board, powers: lines, remedies: lines } }
  const calendar = { holidays: [], makeUpDays: [] }
  const setup = {
    number: 'YX-900',
    gate: '北门和后门',
    compound: compound.id,
    checkedOn: '2026-10-12',
    version: 9,
  }
  const solved = {
    line: '云溪县城市管理局',
    outcome: 'corrected' as Outcome,
    tier: 'correct' as const,
    days: 12,
  }
  return {
    ...buildBoard(
      { code: CROWDED_CODE, ...setup },
      { now, pack: full, compound, calendar, rosters: rostersOf(staff, pack), staff },
    ),
    solved: Array.from({ length: 6 }, (_, at) => ({ ...solved, title: `楼道和门厅堆放杂物${at + 1}` })),
    solvedIn30Days: 41,
  }
}
