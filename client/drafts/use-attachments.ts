import { useCallback, useEffect, useState } from 'react'
import type { PickedPhoto, Photos } from '../components/use-photos'
import { MOST_FILES } from '../components/use-photos'
import type { ChosenFile } from '../platform/chosen-file'
import { choosePhotos } from '../platform/photos'
import type { Attachment } from './attachment'
import { attach, bytesOf, cancelAttachment, removeAttachment, sendAttachment } from './attachments'
import type { Draft } from './draft'
import { useProgress } from './progress'

export interface Attachments extends Photos {
  /** Hangs on what a camera, an album or a microphone has given. */
  readonly attach: (chosen: readonly ChosenFile[]) => Promise<void>
  /** Some lie in memory only: the phone has no room for them. */
  readonly unkept: number
}

const STATES: Readonly<Record<Attachment['state'], PickedPhoto['state']>> = {
  waiting: 'waiting',
  uploading: 'sending',
  sent: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
}

/** Where the phone shows each of them from, as soon as it has been looked up. */
function usePaths(attachments: readonly Attachment[]): ReadonlyMap<string, string> {
  const [paths, setPaths] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let isLast = true
    const look = async () => {
      const found = await Promise.all(
        attachments.map(async (one) => [one.localId, (await bytesOf(one))?.path ?? ''] as const),
      )
      if (isLast) setPaths(new Map(found))
    }
    void look()
    return () => {
      isLast = false
    }
  }, [attachments])
  return paths
}

/** What hangs on a draft, as a picker shows it. */
export function useAttachments({ commandId, attachments }: Draft): Attachments {
  const paths = usePaths(attachments)
  const progress = useProgress()
  const items = attachments.map((one): PickedPhoto => ({
    key: one.localId,
    kind: one.kind,
    path: paths.get(one.localId) ?? '',
    state: STATES[one.state],
    progress: one.state === 'sent' ? 1 : (progress.get(one.localId) ?? 0),
    file: one.fileId,
  }))
  const room = MOST_FILES - attachments.length
  const attachAll = useCallback(
    (chosen: readonly ChosenFile[]) => attach(commandId, chosen.slice(0, room)),
    [commandId, room],
  )
  return {
    items,
    room,
    files: attachments.flatMap(({ fileId, state }) => (state === 'sent' && fileId !== null ? [fileId] : [])),
    unsent: attachments.filter(({ state }) => state === 'waiting' || state === 'uploading').length,
    unkept: attachments.filter(({ isKept, state }) => !isKept && state !== 'sent').length,
    add: useCallback(async () => attachAll(await choosePhotos(room)), [attachAll, room]),
    attach: attachAll,
    retry: useCallback((key: string) => void sendAttachment(commandId, key), [commandId]),
    cancel: useCallback((key: string) => cancelAttachment(commandId, key), [commandId]),
    remove: useCallback((key: string) => void removeAttachment(commandId, key), [commandId]),
  }
}
