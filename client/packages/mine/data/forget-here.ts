import { release } from '../../../drafts/attachments'
import { allDrafts, forgetDraft } from '../../../drafts/drafts'
import { forget, keptKeys } from '../../../platform/storage'

/**
 * Who this phone is stays, or what is still being handled would be lost from sight; so does how its person likes to
 * read, which says nothing about them.
 */
const STAYS: ReadonlySet<string> = new Set(['yimixian.session', 'yimixian.look', 'yimixian.person'])

/** What this phone kept by itself: drafts with their photos, the boards it has shown, cases as they were last seen. */
export async function forgetHere(): Promise<void> {
  for (const { commandId, attachments } of allDrafts()) {
    await release(attachments)
    forgetDraft(commandId)
  }
  for (const key of keptKeys('yimixian.')) if (!STAYS.has(key)) forget(key)
}
