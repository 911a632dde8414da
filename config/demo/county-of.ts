import { pack as huichang } from '#config/regions/huichang/index'
import { pack as liandong } from '#config/regions/liandong/index'
import { pack as panjin } from '#config/regions/panjin/index'
import { pack as yeji } from '#config/regions/yeji/index'
import { pack as zongyang } from '#config/regions/zongyang/index'
import { demoCounty } from './demo-county'
import type { FirstDay } from './first-day'
import { sampleCounty } from './sample-county'

const SAMPLED = { yeji, panjin, liandong, huichang, zongyang } as const

export const REGIONS = ['demo', 'yeji', 'panjin', 'liandong', 'huichang', 'zongyang'] as const
export type RegionCode = (typeof REGIONS)[number]

export const isRegion = (code: string): code is RegionCode => REGIONS.some((known) => known === code)

/** The demo county, or a county that does not exist and works by the programme of this region. */
export const countyOf = (region: RegionCode, today: string): FirstDay =>
  region === 'demo' ? demoCounty(today) : sampleCounty(SAMPLED[region])
