import { digestUntil, isTaken, quietUntil } from '../domain/push-plan'
import { nextOf } from '../domain/push-next'
import type { Attempt, Push, PushChanges, Pushes } from '../store/pushes'
import { insist } from './insist-on-push'
import type { Dependencies } from './operation'
import { isResident } from './plan-pushes'
import { factsOf, type PushFacts } from './push-facts'
import { sendPush } from './send-push'

/** Longer than a function lives: whoever finds a try still open after it knows that its run has ended. */
const OPEN_MS = 60_000

export interface Run {
  readonly id: string
  readonly now: number
}

const over = (outcome: 'needless' | 'digested' | 'unknown'): PushChanges => ({
  outcome,
  dueAt: null,
  attempt: null,
})

/** Read in the inbox, or no longer theirs to know, or for the later steps of a ladder: already taken on. */
function isNeedless(push: Push, { entry, document, allowed }: PushFacts): boolean {
  if (!allowed || entry.read) return true
  return push.step !== 'first' && isTaken(document.state, push)
}

/** Of several messages about one case that have waited together, the newest speaks for all. */
async function isSpokenFor(pushes: Pushes, push: Push): Promise<boolean> {
  if (push.urgent) return false
  const others = (await pushes.owedIn(push.thread)).filter(
    ({ _id, step }) => step === push.step && _id !== push._id,
  )
  return others.some(({ bornAt, _id }) => bornAt > push.bornAt || (bornAt === push.bornAt && _id > push._id))
}

async function notYet(pushes: Pushes, push: Push, facts: PushFacts, now: number): Promise<number | null> {
  const noticed = { notice: push.notice, staff: !isResident(push.person) }
  const quiet = quietUntil(noticed, facts.document.state, now)
  if (quiet !== null || push.urgent) return quiet
  return digestUntil(push.urgent, await pushes.lastSentAt(push.thread), now)
}

/** What there is to do about it before anything leaves; null when it may leave now. */
async function instead(
  pushes: Pushes,
  push: Push,
  facts: PushFacts | null,
  now: number,
): Promise<PushChanges | null> {
  if (facts === null || isNeedless(push, facts)) return over('needless')
  const until = await notYet(pushes, push, facts, now)
  if (until !== null) return { dueAt: until }
  return (await isSpokenFor(pushes, push)) ? over('digested') : null
}

/**
 * A try that its run has left open: the channel may have carried it out. Only a danger is worth telling twice;
 * anything else is in the inbox, and a second buzz at night is worse than none.
 */
function leftOpen(push: Push): PushChanges {
  const unanswered = push.unanswered + 1
  return push.urgent ? { attempt: null, unanswered } : { ...over('unknown'), unanswered }
}

/** One copy, one step further; true when a message was delivered. */
export async function workPush(dependencies: Dependencies, found: Push, run: Run): Promise<boolean> {
  const { pushes } = dependencies.store
  let push = found
  if (push.attempt !== null) {
    const changes = leftOpen(push)
    if (!(await pushes.change(push, changes)) || changes.outcome === 'unknown') return false
    push = { ...push, ...changes }
  }
  const facts = await factsOf(dependencies, push, run.now)
  const other = await instead(pushes, push, facts, run.now)
  if (other !== null || facts === null) {
    await pushes.change(push, other ?? over('needless'))
    return false
  }
  return await sent(dependencies, push, facts, run)
}

async function sent(
  dependencies: Dependencies,
  push: Push,
  facts: PushFacts,
  { id, now }: Run,
): Promise<boolean> {
  const { pushes } = dependencies.store
  const [channel] = push.channels
  if (channel === undefined) return false
  const attempt: Attempt = { channel, at: now, run: id }
  if (!(await insist(() => pushes.open(push, attempt, now + OPEN_MS)))) return false
  const { came, code } = await sendPush(dependencies, push, facts, attempt)
  const next = nextOf({ ...push, tries: push.tries + 1 }, came, code, now)
  const { outcome, dueAt, channels, tries, unanswered, sentAt, deadAt } = next
  const changes = { outcome, dueAt, channels, tries, unanswered, sentAt, deadAt, channel, code: next.code }
  await insist(() => pushes.close(push, attempt, changes))
  return came === 'sent'
}
