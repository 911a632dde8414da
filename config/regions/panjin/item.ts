import type { MatterRule } from '#types/region'
import { matter, type MatterCode, type OwnWords } from '../catalogue/matter'

/** One of the ten items of 三、工作内容: the bureau punishes, through the body of the compound's district. */
export const item = (
  code: MatterCode,
  number: number,
  texts: readonly string[],
  why: string,
  own: Partial<OwnWords> = {},
): MatterRule =>
  matter(code, {
    lead: 'city-bureau',
    clause: `三、${number}`,
    parts: texts.map((text) => ({ unit: 'city-bureau', footing: 'enforce', text, clause: `三、${number}` })),
    why,
    ...own,
  })
