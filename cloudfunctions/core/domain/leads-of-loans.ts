import { LENT_FOR } from './loans'
import type { Lead } from './move-context'

/** Long enough that two of a case never meet; the link is made of it and of a key. */
const LETTERS = 12

export const lent: Lead = ({ fields, fresh, world }) => [
  { type: 'lent', lend: fresh.slice(0, LETTERS), until: fields.dueAt ?? world.now + LENT_FOR },
]

export const takenBack: Lead = ({ fields }) => [{ type: 'takenBack', lend: fields.lend ?? '' }]
