import type { BoardField } from '#types/programme'

/** What stands in the lines of one person, and what in a block of its own. */
export type PersonField = Extract<BoardField, 'card' | 'phone' | 'duties' | 'area'>
export type Block = 'people' | Extract<BoardField, 'serviceItems' | 'dutyList' | 'supervision'>

const PERSON_FIELDS: readonly PersonField[] = ['duties', 'area', 'card', 'phone']
/** Law wants these two on every board, whatever a programme names: who it is, and whom to complain to. */
const ALWAYS: readonly Block[] = ['people', 'supervision']

const isOfPerson = (field: BoardField): field is PersonField | 'name' =>
  field === 'name' || PERSON_FIELDS.some((one) => one === field)

const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

/** The lines of a person: what the programme names in its order, then the rest. */
export function personLines(fields: readonly BoardField[]): readonly PersonField[] {
  const named = fields.filter((field): field is PersonField => PERSON_FIELDS.some((one) => one === field))
  return once([...named, ...PERSON_FIELDS])
}

/** The blocks of a board in the order in which the programme first names what is in them. */
export function blocks(fields: readonly BoardField[]): readonly Block[] {
  return once([...fields.map((field): Block => (isOfPerson(field) ? 'people' : field)), ...ALWAYS])
}
