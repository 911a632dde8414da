import type { By } from '#types/case-event'
import type { SummaryVerdict } from '#types/lifecycle'
import type { SystemActor } from '#types/people'
import { lastPublished, publicSummary } from '../domain/public-summary'
import { attempt } from '../platform/attempt'
import { checkText, isTextCheckOff } from '../platform/text-check'
import type { StoredCase } from '../store/case-shape'
import type { Store } from '../store/store'
import { caseSweep } from './change-by-sweep'
import type { Call, Dependencies } from './operation'
import { openidOf } from './push-facts'
import { workThrough } from './work-through'

const BATCH = 20
/** What the pushes of a run leave of the function's time. */
const TIME_MS = 2_000
const MINUTE = 60_000
/** Less than the two hours in which WeChat knows an author: some try falls into the time after each of their visits. */
const LONGEST_PAUSE = 60 * MINUTE
/** A text of which WeChat has said nothing for so long is its author's to write anew. */
const GIVEN_UP_AFTER = 24 * 60 * MINUTE

/**
 * Has what staff wrote for everybody checked before others read it. Asking twice harms nobody, and the verdict is one
 * conditional write: a run that dies or meets another leaves the case as due as it was, or checked.
 */
export function checkSummaries(dependencies: Dependencies, actor: SystemActor, call: Call): Promise<number> {
  const { cases } = dependencies.store
  return workThrough<StoredCase>({
    next: () => cases.due('checkAt', call.now, BATCH),
    each: async (document) => {
      const checked = await attempt('check', () => check(dependencies, document, actor, call))
      // Whatever cannot be checked now steps behind what can.
      if (!checked) await attempt('check-later', () => putOff(dependencies, document, call.now))
      return checked
    },
    milliseconds: TIME_MS,
  })
}

async function check(
  dependencies: Dependencies,
  document: StoredCase,
  actor: SystemActor,
  call: Call,
): Promise<void> {
  const verdict = isTextCheckOff() ? 'unchecked' : await verdictOn(dependencies.store, document, call.now)
  if (verdict === null) {
    await putOff(dependencies, document, call.now)
    return
  }
  const wanted = () => [{ type: 'summaryChecked', verdict } as const]
  const own = caseSweep(dependencies, actor, call, { name: 'check', wanted })
  await own.change(document)
  await own.tell()
}

async function verdictOn(store: Store, document: StoredCase, now: number): Promise<SummaryVerdict | null> {
  const told = lastPublished(document.events)
  const words = publicSummary(document)
  if (told === undefined || words === null) return 'held'
  const openid = await openidOfAuthor(store, told.by)
  const verdict = openid === undefined ? null : await checkText({ openid, words })
  return verdict === null && now - told.at >= GIVEN_UP_AFTER ? 'held' : verdict
}

/** The phone that is bound to the record now; whoever has left, or has none, has no openid here. */
async function openidOfAuthor(store: Store, by: By): Promise<string | undefined> {
  const [record] = by.kind === 'staff' ? await store.staff.byIds([by.staffId]) : []
  return openidOf(store, record?.person ?? null)
}

/** Each pause as long as all before it, so that a short trouble costs a minute and a long one few calls. */
async function putOff({ store }: Dependencies, document: StoredCase, now: number): Promise<void> {
  const waited = now - (lastPublished(document.events)?.at ?? now)
  const checkAt = now + Math.min(Math.max(waited, MINUTE), LONGEST_PAUSE)
  await store.cases.mark(document, { checkAt })
}
