import type { Duty, MatterPart, Source } from '#types/region'

/** The county is invented: a clause marked so has no document behind it. */
export const invented = (clause: string): Source => ({ kind: 'default', clause: `演示：${clause}` })

export const duty = (clause: string, text: string): Duty => ({ text, clause: `演示：${clause}` })

export const part = (
  unit: string,
  footing: MatterPart['footing'],
  clause: string,
  text: string,
): MatterPart => ({ unit, footing, text, clause: `演示：${clause}` })
