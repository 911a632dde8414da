import type { FileCaseInput } from '#types/contract'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'

/** Somebody does something so many hours before now; an order is due so many hours after it is given. */
export interface Step {
  readonly hoursAgo: number
  readonly who: string
  readonly action: Move
  readonly fields: MoveFields
  readonly dueInHours?: number
}

export interface Story {
  readonly id: string
  readonly hoursAgo: number
  readonly who: string
  readonly filing: Pick<FileCaseInput, 'compound' | 'matter' | 'words'> & Partial<FileCaseInput>
  readonly steps: readonly Step[]
}

const DAY = 24

const step = (hoursAgo: number, who: string, action: Move, fields: MoveFields = {}): Step => ({
  ...{ hoursAgo, who, action, fields },
})

/** Accepted, dissuaded with success, settled, each an hour after the other. */
const persuaded = (from: number, who: string, words: string): readonly Step[] => [
  step(from, who, 'accept'),
  step(from - 1, who, 'dissuade', { dissuasion: 'stopped', words }),
  step(from - 2, who, 'settle', { outcome: 'persuaded', words: '当场已停止，现场恢复。' }),
]

const serviced = (from: number, who: string, words: string): readonly Step[] => [
  step(from, who, 'accept'),
  step(from - 3, who, 'settle', { outcome: 'serviced', words }),
]

const verified = (hoursAgo: number, who: string): Step => step(hoursAgo, who, 'verify', { restored: true })
const rated = (hoursAgo: number, who: string, score = 5): Step =>
  step(hoursAgo, who, 'rate', { solved: true, score })

const refusedThenRaised = (from: number, who: string): readonly Step[] => [
  step(from, who, 'accept'),
  step(from - 1, who, 'dissuade', { dissuasion: 'refused', words: '上门劝过，当事人不同意。' }),
  step(from - 2, who, 'escalate', { reason: 'dissuasionFailed', words: '劝了没用，请执法队员来。' }),
]

const ordered = (hoursAgo: number, who: string, demand: string, dueInHours: number): Step => ({
  ...step(hoursAgo, who, 'orderCorrection', { demand, servedOn: '当事人' }),
  dueInHours,
})

/** Fourteen cases in many stages, from many hands: lists, inboxes and boards have something to show. */
export const stories: readonly Story[] = [
  {
    id: 'terrace-chickens',
    hoursAgo: 20 * DAY,
    who: 'resident-upstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'poultry',
      words: '三楼露台养了好几只鸡，天不亮就叫。',
      place: { building: '3栋' },
    },
    steps: [
      ...persuaded(20 * DAY - 1, 'manager-a', '送回老家了，笼子已拆。'),
      verified(19 * DAY, 'grid-a'),
      rated(18 * DAY, 'resident-upstairs'),
    ],
  },
  {
    id: 'stairwell-boxes',
    hoursAgo: 12 * DAY,
    who: 'resident-downstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'pile-hang',
      words: '二单元楼道堆满纸箱，走路都要侧身。',
      place: { building: '5栋', unit: '2单元' },
    },
    steps: [
      ...persuaded(12 * DAY - 1, 'manager-a', '帮着一起搬走了。'),
      verified(11 * DAY, 'grid-a'),
      rated(10 * DAY, 'resident-downstairs'),
    ],
  },
  {
    id: 'flyers-on-doors',
    hoursAgo: 9 * DAY,
    who: 'resident-garden',
    filing: {
      compound: 'hualong',
      matter: 'flyers',
      words: '单元门上贴满了开锁小广告。',
      place: { building: '1栋' },
    },
    steps: [
      ...persuaded(9 * DAY - 1, 'manager-b', '已清除并留了告知。'),
      verified(8 * DAY, 'grid-b'),
      rated(7 * DAY, 'resident-garden', 4),
    ],
  },
  {
    id: 'lawn-fenced',
    hoursAgo: 14 * DAY,
    who: 'resident-upstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'green-occupy',
      words: '一楼把绿地围起来种菜。',
      place: { building: '7栋' },
    },
    steps: [
      ...refusedThenRaised(14 * DAY - 1, 'manager-a'),
      step(13 * DAY, 'officer-a', 'accept'),
      ordered(13 * DAY - 1, 'officer-a', '三日内拆除围栏、恢复绿地。', 3 * DAY),
      step(10 * DAY, 'officer-a', 'inspect', { inspection: 'corrected', words: '围栏已拆，草已补种。' }),
      step(10 * DAY - 1, 'officer-a', 'settle', { outcome: 'corrected', words: '绿地已恢复。' }),
      verified(9 * DAY, 'manager-a'),
      rated(8 * DAY, 'resident-upstairs'),
    ],
  },
  {
    id: 'roof-shed',
    hoursAgo: 3 * DAY,
    who: 'resident-upstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'illegal-construction',
      words: '顶楼在搭棚子，材料都吊上去了。',
      place: { building: '2栋', detail: '楼顶' },
    },
    steps: [
      ...refusedThenRaised(3 * DAY - 1, 'manager-a'),
      step(2 * DAY, 'officer-a', 'accept'),
      ordered(2 * DAY - 1, 'officer-a', '立即停工，七日内自行拆除。', 7 * DAY),
    ],
  },
  {
    id: 'water-leak',
    hoursAgo: 30,
    who: 'resident-garden',
    filing: {
      compound: 'hualong',
      matter: 'utility-service',
      words: '楼前水管一直在渗水。',
      about: null,
    },
    steps: serviced(28, 'manager-b', '接头已更换，不再渗水。'),
  },
  {
    id: 'hallway-again',
    hoursAgo: 2 * DAY,
    who: 'resident-downstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'pile-hang',
      words: '楼道又堆了旧家具。',
      place: { building: '5栋', unit: '1单元' },
    },
    steps: persuaded(2 * DAY - 1, 'manager-a', '约好今天搬走，已搬空。'),
  },
  {
    id: 'dog-unleashed',
    hoursAgo: 28,
    who: 'resident-garden',
    filing: { compound: 'hualong', matter: 'dogs', words: '有人遛狗不牵绳，吓到小孩。' },
    steps: [step(27, 'manager-b', 'accept')],
  },
  {
    id: 'flyers-stairs',
    hoursAgo: 26,
    who: 'resident-upstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'flyers',
      words: '楼梯间又被喷了小广告。',
      place: { building: '3栋' },
    },
    steps: [...persuaded(25, 'manager-a', '已铲除。'), verified(20, 'grid-a')],
  },
  {
    id: 'old-yard-coop',
    hoursAgo: 20,
    who: 'resident-downstairs',
    filing: { compound: 'jiuchang', matter: 'poultry', words: '院子里有人搭鸡窝。' },
    steps: [
      step(19, 'grid-a', 'accept'),
      step(18, 'grid-a', 'dissuade', { dissuasion: 'absent', words: '敲门没人，留了便条。' }),
    ],
  },
  {
    id: 'wires-from-window',
    hoursAgo: 8,
    who: 'resident-upstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'fly-wire-charging',
      words: '有人从窗户拉线下来给电动车充电。',
      place: { building: '6栋' },
    },
    steps: [],
  },
  {
    id: 'property-slow',
    hoursAgo: 7,
    who: 'resident-downstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'pm-service',
      words: '报修门禁半个月没人来。',
      about: 'property',
      hideFromProperty: true,
    },
    steps: [step(6, 'grid-a', 'accept')],
  },
  {
    id: 'not-sure',
    hoursAgo: 5,
    who: 'resident-garden',
    filing: {
      compound: 'hualong',
      matter: null,
      words: '不知道归谁管：小区后门的路灯不亮。',
      kind: 'question',
    },
    steps: [],
  },
  {
    id: 'balcony-pile',
    hoursAgo: 2,
    who: 'resident-upstairs',
    filing: {
      compound: 'xiyuan',
      matter: 'pile-hang',
      words: '公共平台上晾满了拖把。',
      place: { building: '1栋' },
    },
    steps: [step(1, 'resident-upstairs', 'add', { words: '今天又多了两把。' })],
  },
]
