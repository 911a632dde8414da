import type { Campaign } from '#types/programme'
import { seed } from '../defaults/sources'

const ledBy = 'urban-management'
const organiser = '组织单位按五（一）“牵头负责”推定'
const regular = seed(`三（三）：定期开展；${organiser}`)
const forResidents = seed(`四（五）：结合文明卫生等创建活动；${organiser}`)

/** 专项行动 of 三（三） and 四（五）; the document dates none of them. */
export const campaigns: readonly Campaign[] = [
  {
    code: 'city-appearance',
    label: '市容环境卫生专项整治',
    matters: ['cleaning', 'pile-hang', 'flyers'],
    ledBy,
    source: regular,
  },
  {
    code: 'fire-safety',
    label: '消防安全专项整治',
    matters: ['fire-lane', 'fire-facility', 'ebike-park', 'fly-wire-charging'],
    ledBy,
    source: regular,
  },
  {
    code: 'facility-upkeep',
    label: '设施维护专项整治',
    matters: ['utility-service'],
    ledBy,
    source: regular,
  },
  {
    code: 'compound-cleaning',
    label: '物业小区环境卫生整治',
    matters: ['cleaning'],
    ledBy,
    source: forResidents,
  },
  {
    code: 'illegal-construction',
    label: '违法建设治理',
    matters: ['illegal-construction'],
    ledBy,
    source: forResidents,
  },
  {
    code: 'random-parking',
    label: '车辆乱停乱放整治',
    matters: ['random-parking'],
    ledBy,
    source: forResidents,
  },
  {
    code: 'stray-animals',
    label: '流浪动物收容救助',
    matters: ['stray-animals'],
    ledBy,
    source: forResidents,
  },
]
