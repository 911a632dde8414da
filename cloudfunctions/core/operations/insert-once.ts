import { type Answer, ok, refuse } from '#types/refusal'
import type { StoredCase } from '../store/case-shape'
import type { Cases } from '../store/cases'

/** A second arrival of the same command, or a first whose answer was lost, finds the case that is already there. */
export async function insertOnce(cases: Cases, document: StoredCase): Promise<Answer<StoredCase>> {
  const inserted = await cases.insert(document).catch((error: unknown) => ({ lost: error }))
  if (inserted === 'inserted') return ok(document)
  const known = await cases.byId(document._id)
  if (known) return ok(known)
  if (typeof inserted === 'object') throw inserted.lost
  return refuse('changed_meanwhile')
}
