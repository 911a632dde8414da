import type { By } from '#types/case-event'
import type { LentReport, LentView } from '#types/lend-view'
import { type Answer, ok, refuse } from '#types/refusal'
import { type Appended, appendFacts } from '../domain/append'
import { lentView } from '../domain/loan-views'
import { reportsLeft } from '../domain/loans'
import { hmac, randomId, sha256 } from '../platform/digest'
import { secret } from '../platform/secrets'
import type { StoredCase } from '../store/case-shape'
import { changeCase } from '../store/change-case'
import { unchecked } from './case-files'
import { worldOfCase } from './governing-world'
import { helperOwner, standingLoan } from './lent-case'
import { type LentCode, readLentCode } from './lent-code'
import { noticed } from './noticed'
import type { Call, Dependencies, Operation } from './operation'

/** A helper is nobody the record knows but by the link. */
const HELPER: By = { kind: 'system' }

/** What the helper says comes to the case as an event; the holder hears of it and still settles. */
export const reportLent: Operation<null, LentReport, LentView> =
  (dependencies) => async (_actor, report, call) => {
    const { store } = dependencies
    const lent = readLentCode(report.code)
    if (lent === null) return refuse('not_found')
    // A command of this link alone, whatever else the same phone has named so.
    const commandId = hmac(secret('PERSON_KEY'), `helped:${report.code}:${call.commandId}`)
    const own = { ...call, commandId }
    const command = { id: lent.id, by: HELPER, commandId }
    const changed = await changeCase(store.cases, command, (document) =>
      decided(dependencies, document, lent, report, own),
    )
    if (!changed.ok) return changed
    const world = await worldOfCase(store.regions, changed.value, call.now)
    await noticed(dependencies, changed.value, world)
    const loan = standingLoan(changed.value, lent.lend, call.now)
    return loan === null ? refuse('not_found') : ok(lentView(changed.value, loan, world, unchecked))
  }

async function decided(
  { store }: Dependencies,
  document: StoredCase | null,
  lent: LentCode,
  { fixed, words, photos }: LentReport,
  { now, commandId }: Call,
): Promise<Answer<Appended>> {
  const loan = standingLoan(document, lent.lend, now)
  if (document === null || loan === null) return refuse('not_found')
  if (reportsLeft(loan) === 0) return refuse('too_many')
  if (words.trim() === '' && photos.length === 0) return refuse('bad_input', 'words')
  const attached = await store.uploads.attach(photos, helperOwner(lent), lent.id, now)
  if (!attached) return refuse('file_unknown')
  const said = { by: HELPER, at: now, commandId, salt: randomId(), digest: sha256, words, media: photos }
  const world = await worldOfCase(store.regions, document, now)
  return ok(appendFacts(document, [{ type: 'helped', lend: lent.lend, fixed }], said, world))
}
