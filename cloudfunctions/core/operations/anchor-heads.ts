import type { SystemActor } from '#types/people'
import { merkleRoot, pageRoot, sealDay } from '../domain/anchor'
import { dateOf, dayOf, minuteOfDay } from '../domain/shanghai'
import { logAnchor } from '../platform/anchor-line'
import { sha256 } from '../platform/digest'
import { stopwatch } from '../platform/stopwatch'
import { ANCHORED, type AnchorProgress, type Anchors, behindDay } from '../store/anchors'
import type { Call, Dependencies } from './operation'

/** Every call that began before midnight has long ended by then. */
const FROM_MINUTE = 10
const FOR_MINUTES = 4 * 60
const PAGE = 100
const MILLISECONDS = 3_000

/**
 * After midnight, one root over the heads of all that changed on a day, linked to the anchor before it. Each step is one
 * page and one conditional write to the progress, so that a run that dies or meets another loses and doubles nothing; a
 * day that was missed comes first on the next night. Answers how many heads it took in.
 */
export async function anchorHeads(
  { store: { anchors } }: Pick<Dependencies, 'store'>,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const minute = minuteOfDay(now) - FROM_MINUTE
  if (minute < 0 || minute >= FOR_MINUTES) return 0
  const today = dateOf(dayOf(now))
  const elapsed = stopwatch()
  let done = 0
  while (elapsed() < MILLISECONDS) {
    const taken = await step(anchors, today, now)
    if (taken === null) break
    done += taken
  }
  return done
}

/** Null when there is nothing left to do before today. */
async function step(anchors: Anchors, today: string, now: number): Promise<number | null> {
  const progress = await anchors.progress()
  if (progress.day === '') return await beginDay(anchors, progress, today)
  const heads = await anchors.heads(progress.from, progress.day, progress.cursor, PAGE)
  if (heads.length > 0) return await takePage(anchors, progress, heads)
  const next = ANCHORED[ANCHORED.indexOf(progress.from) + 1]
  if (next === undefined) await finishDay(anchors, progress, now)
  else await anchors.advance(progress, { ...progress, from: next, cursor: `${progress.day}:` })
  return 0
}

async function beginDay(anchors: Anchors, progress: AnchorProgress, today: string): Promise<number | null> {
  const day = await anchors.dayAfter(progress.cursor)
  if (day === null || day >= today) return null
  const { before } = progress
  const begun = { from: ANCHORED[0], cursor: `${day}:`, roots: [], count: 0, before }
  await anchors.advance(progress, { day, ...begun })
  return 0
}

type Heads = Awaited<ReturnType<Anchors['heads']>>

/** Another run may have written this page before it died: then its page is the one that counts. */
async function takePage(anchors: Anchors, progress: AnchorProgress, found: Heads): Promise<number> {
  const { day, roots, count } = progress
  const heads = found.map(({ id, seq, hash }) => ({ id, seq, hash }))
  const _id = `${day}:${String(roots.length).padStart(4, '0')}`
  const page = await anchors.keepPage({ _id, day, heads, root: pageRoot(heads, sha256) })
  const cursor = `${day}:${page.heads.at(-1)?.id ?? ''}`
  const next = { ...progress, cursor, roots: [...roots, page.root], count: count + page.heads.length }
  return (await anchors.advance(progress, next)) ? page.heads.length : 0
}

async function finishDay(anchors: Anchors, progress: AnchorProgress, now: number): Promise<void> {
  const { day, roots, count, before } = progress
  const sealed = { day, root: merkleRoot(roots, sha256), count, before }
  const kept = await anchors.keepDay({ ...sealed, roots, seal: sealDay(sealed, sha256), at: now })
  const idle = { from: ANCHORED[0], cursor: behindDay(day), roots: [], count: 0 }
  if (await anchors.advance(progress, { day: '', ...idle, before: kept.seal }))
    logAnchor(day, kept.seal, kept.count)
}
