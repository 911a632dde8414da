import type { FileView } from '#types/file-view'
import type { StoredCase } from '../store/case-shape'
import type { Upload } from '../store/uploads'
import type { Dependencies } from './operation'

/**
 * The photos of a case as a reader may see them: the display copies, by addresses that die within minutes. A case
 * without photos costs nothing; with photos it is one database and one storage request.
 */
export async function filesOf(
  { store, files }: Pick<Dependencies, 'store' | 'files'>,
  document: Pick<StoredCase, '_id'> & {
    readonly events: readonly Pick<StoredCase['events'][number], 'media'>[]
  },
): Promise<(id: string) => FileView> {
  const hasMedia = document.events.some((event) => event.media !== undefined && event.media.length > 0)
  const uploads = hasMedia ? await store.uploads.ofCase(document._id) : []
  const urls = await files.temporaryUrls(
    uploads.flatMap(({ state, display }) => (state === 'ready' ? [display] : [])),
  )
  const byId = new Map(uploads.map((upload) => [upload._id, upload]))
  return (id) => viewOf(id, byId.get(id), urls)
}

/** For an answer that follows a write, when the new photos cannot have been checked yet. */
export function unchecked(id: string): FileView {
  return { id, state: 'checking' }
}

function viewOf(id: string, upload: Upload | undefined, urls: ReadonlyMap<string, string>): FileView {
  if (!upload || upload.state === 'waiting') return { id, state: 'checking' }
  const url = urls.get(upload.display)
  return upload.state === 'ready' && url !== undefined
    ? { id, state: 'ready', url }
    : { id, state: stateOf(upload) }
}

function stateOf({ state }: Upload): FileView['state'] {
  return state === 'waiting' ? 'checking' : state
}
