import type { Duty, Source } from '#types/region'
import { seed } from '../defaults/sources'

/** Clause 三（二）: report at once, persuade first, tell the street and the department, act together. */
export const quickResponse: Source = seed('三（二）')

/** The document numbers two duties of the street with 3; this is the second, the order to correct. */
export const STREET_ORDER = '二（九）3（重号，第二个3）'

/** Nothing in the document answers this; the remark says what the district has to decide. */
export const assumed = (remark: string): Source => ({
  kind: 'default',
  clause: `缺省值，待区里确定：${remark}`,
})

export const duty = (clause: string, text: string): Duty => ({ clause, text })
