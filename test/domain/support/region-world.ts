import type { CompoundFacts } from '#types/compound'
import type { MatterRule, RegionPack } from '#types/region'
import type { RouteInput } from '#core/domain/route'
import type { World } from '#core/domain/world'
import { compounds } from '#config/regions/demo/compounds'
import { pack as demo } from '#config/regions/demo/index'
import { pack as huichang } from '#config/regions/huichang/index'
import { pack as liandong } from '#config/regions/liandong/index'
import { pack as panjin } from '#config/regions/panjin/index'
import { sampleCompound } from '#config/regions/sample-compound'
import { pack as yeji } from '#config/regions/yeji/index'
import { pack as zongyang } from '#config/regions/zongyang/index'
import { calendar, MONDAY } from './demo-world'

export const packs = { demo, yeji, panjin, liandong, huichang, zongyang } satisfies Readonly<
  Record<string, RegionPack>
>
export type RegionCode = keyof typeof packs

/** The five that come from real programmes. */
export const REAL: readonly RegionCode[] = ['yeji', 'panjin', 'liandong', 'huichang', 'zongyang']
export const EVERY: readonly RegionCode[] = ['demo', ...REAL]

/** A compound of a region, with a company and an owners' committee unless said otherwise. */
export function regionWorld(code: RegionCode, more: Partial<CompoundFacts> = {}): World {
  const pack = packs[code]
  const compound = (code === 'demo' ? compounds[0] : undefined) ?? sampleCompound(pack)
  return { now: MONDAY, pack, calendar, compound: { ...compound, ...more } }
}

/** Every way to answer the questions of a matter, and no answer at all. */
export function answersTo({ questions = [] }: MatterRule): readonly Record<string, string>[] {
  const answers = questions.flatMap(({ code, options }) => options.map((option) => ({ [code]: option.code })))
  return [{}, ...answers]
}

/** A report that a resident files about a matter as dangerous as it is. */
export const report = (matter: MatterRule, answers: Record<string, string> = {}): RouteInput => ({
  ...({ kind: 'report', matter: matter.code, about: null } as const),
  hazard: matter.hazard,
  answers,
})
