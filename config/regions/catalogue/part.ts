import type { MatterPart } from '#types/region'

/** Rows of one unit under one clause, on one footing, word for word. */
export const part = (
  unit: string,
  footing: MatterPart['footing'],
  clause: string,
  text: string,
): MatterPart => ({
  unit,
  footing,
  text,
  clause,
})
