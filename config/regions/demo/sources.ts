import type { Source } from '#types/region'

/** The county is invented: a clause marked so has no document behind it. */
export const invented = (clause: string): Source => ({ kind: 'default', clause: `演示：${clause}` })

/** No programme gives a limit for a single case; these figures are ours until a county decides. */
export const assumed: Source = { kind: 'default', clause: '缺省值，待县里确定' }
