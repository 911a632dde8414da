import type { Collection } from './collection'
import type { Documents } from './documents'
import { type Cell, cellName, keyAt } from './key'
import { decodeStored, type Doc } from './values'

/** A change a transaction has made for itself. */
export interface Draft {
  readonly collection: Collection
  readonly id: Cell
  readonly before: string | null
  readonly text: string | null
}

/** Where a document stands among all collections. */
export const place = (collection: Collection, id: Cell): string => `${collection.name}\n${cellName(id)}`

interface Candidate {
  readonly collection: Collection
  readonly id: Cell
  readonly doc: Doc
}

/** The unique index a document would break, given the tables and what the transaction drafted itself. */
export function brokenIndex(
  documents: Documents,
  drafts: ReadonlyMap<string, Draft>,
  { collection, id, doc }: Candidate,
): string | null {
  const others = [...drafts.values()].filter(
    (draft) => draft.collection === collection && draft.text !== null && cellName(draft.id) !== cellName(id),
  )
  const broken = collection.indexes
    .filter(({ unique }) => unique)
    .find((index) => {
      const keyOf = (one: Doc): string =>
        index.fields.map(({ column }) => cellName(keyAt(one, column.segments).cell)).join('\n')
      const stored = documents
        .holders(collection, index, doc)
        .some((cell) => cellName(cell) !== cellName(id) && !drafts.has(place(collection, cell)))
      return stored || others.some(({ text }) => keyOf(decodeStored(text ?? '{}')) === keyOf(doc))
    })
  return broken?.name ?? null
}
