import { dropKept, keptNames } from '../platform/file-store'
import { allDrafts } from './drafts'

/** A file younger than this may belong to a draft of another tab that has not been written down. */
const YOUNG = 24 * 3_600_000

/** Attachments are named by the moment they were made. */
const madeAt = (name: string) => Number.parseInt(name.split('-')[0] ?? '', 36)

/** Gives back the room of files whose draft is gone: one deleted just before the app was closed. */
export async function dropForgottenFiles(now: number): Promise<void> {
  const needed = new Set(allDrafts().flatMap(({ attachments }) => attachments.map(({ localId }) => localId)))
  const forgotten = (await keptNames()).filter((name) => !needed.has(name) && now - madeAt(name) > YOUNG)
  await Promise.all(forgotten.map(dropKept))
}
