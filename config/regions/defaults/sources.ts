import type { Source } from '#types/region'

/** No programme gives a limit for a single case; such a figure is ours until a county decides. */
export const assumed: Source = { kind: 'default', clause: '缺省值，待县里确定' }

/** Ours too, with the remark that says what exactly a county has to decide. */
export const assumedThat = (remark: string): Source => ({ kind: 'default', clause: remark })

export const law = (clause: string): Source => ({ kind: 'law', clause })

/** What the programme's own document says, by its clause. */
export const seed = (clause: string): Source => ({ kind: 'seed', clause })
