import type { LocalCloud } from '../../localcloud/local-cloud'
import type { Move } from '../../types/lifecycle'
import type { MoveFields } from '../../types/offer'
import { askAs, askStaffAs } from './demo-county'

export const PROPERTY_POST = 'manager-a'
/** Stands for the officer on leave; holds a valid card. */
export const OFFICER_POST = 'officer-k'
const RESIDENT = 'resident-upstairs'
const DAY = 86_400_000

export type Step = readonly [who: string, action: Move, fields?: MoveFields]

interface Filing {
  readonly matter: string | null
  readonly kind?: 'report' | 'question'
}

/** What a resident would say of such a matter. */
const SAID: Readonly<Record<string, string>> = {
  'pile-hang': '楼道又堆了旧家具，走路要侧身',
  'illegal-construction': '楼顶在搭彩钢棚，半夜还在敲',
}
const SAID_OF_OTHERS = '门口的路灯一闪一闪的，请看一看'

let filed = 0

/** A case after what others have done with it; each lies in a building of its own, so that none looks like another. */
export async function livedCase(
  cloud: LocalCloud,
  { matter, kind = 'report' }: Filing,
  life: readonly Step[],
): Promise<string> {
  filed += 1
  const place = { building: `${(filed % 60) + 1}栋` }
  const filing = {
    compound: 'xiyuan',
    kind,
    matter,
    words: SAID[matter ?? ''] ?? SAID_OF_OTHERS,
    place,
    files: [],
    about: null,
  }
  const { id } = (await askAs(cloud, RESIDENT, 'case.file', {
    ...filing,
    hideFromProperty: false,
    danger: false,
  })) as { readonly id: string }
  for (const [who, action, fields = {}] of life)
    await askStaffAs(cloud, who, 'case.move', { id, action, fields })
  return id
}

export const ACCEPTED: readonly Step[] = [[PROPERTY_POST, 'accept']]
export const REFUSED: readonly Step[] = [
  ...ACCEPTED,
  [PROPERTY_POST, 'dissuade', { dissuasion: 'refused', words: '对方不同意' }],
]
export const RAISED: readonly Step[] = [
  ...REFUSED,
  [PROPERTY_POST, 'escalate', { reason: 'dissuasionFailed', words: '请执法员上门' }],
  [OFFICER_POST, 'accept'],
]
export const orderedAt = (now: number): readonly Step[] => [
  ...RAISED,
  [OFFICER_POST, 'orderCorrection', { demand: '拆除彩钢棚', servedOn: '住户本人', dueAt: now + 3 * DAY }],
]

const BUILT = { matter: 'illegal-construction' } as const

/** A case at a station of its life; for `docket` the id of its enforcement file. */
export async function raisedCase(cloud: LocalCloud, at: 'accepted' | 'ordered' | 'docket'): Promise<string> {
  if (at === 'accepted') return livedCase(cloud, { matter: 'pile-hang' }, ACCEPTED)
  if (at === 'ordered') return livedCase(cloud, BUILT, orderedAt(cloud.clock.now()))
  const opening: Step = [
    OFFICER_POST,
    'openDocket',
    { procedure: 'general', reason: 'lawDemands', words: '拒不拆除' },
  ]
  const id = await livedCase(cloud, BUILT, [...RAISED, opening])
  const { docket } = (await askStaffAs(cloud, OFFICER_POST, 'case.open', { id })) as {
    readonly docket: string | null
  }
  if (docket === null) throw new Error('No file was opened')
  return docket
}
