import { useCallback, useEffect, useRef, useState } from 'react'
import { newCommandId } from '../api/command-id'
import { sendFile } from '../api/send-file'
import type { Sending, TicketAsk } from '../api/send-file'
import type { ChosenFile, FileKind } from '../platform/chosen-file'
import { choosePhotos } from '../platform/photos'

export const MOST_FILES = 9

export interface PickedPhoto {
  readonly key: string
  readonly kind: FileKind
  /** Empty for a photo sent before the app was closed: its file is known, its picture is not. */
  readonly path: string
  readonly state: 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled'
  readonly progress: number
  readonly file: string | null
}

/** What a picker of photos shows and does; whoever keeps the photos decides how long. */
export interface Photos {
  readonly items: readonly PickedPhoto[]
  readonly room: number
  /** Ids of what has arrived. */
  readonly files: readonly string[]
  readonly unsent: number
  readonly add: () => Promise<void>
  readonly retry: (key: string) => void
  /** Stops one on its way; it stays in sight. Where nothing can be stopped, it is only removed. */
  readonly cancel?: (key: string) => void
  readonly remove: (key: string) => void
}

interface Held extends PickedPhoto {
  readonly chosen: ChosenFile | null
}

const waiting = (chosen: ChosenFile): Held => ({
  key: newCommandId(),
  kind: chosen.kind,
  path: chosen.path,
  state: 'waiting',
  progress: 0,
  file: null,
  chosen,
})

const arrived = (file: string): Held => ({
  key: file,
  kind: 'photo',
  path: '',
  state: 'done',
  progress: 1,
  file,
  chosen: null,
})

/**
 * Photos that travel while the person goes on writing; `before` are those that had arrived already. `askTicket` is for
 * whoever has no identity of their own to upload with, and stays the same.
 */
export function usePhotos(before: readonly string[] = [], askTicket?: TicketAsk): Photos {
  const [items, setItems] = useState<readonly Held[]>(() => before.map(arrived))
  const travelling = useRef(new Map<string, Sending>())

  const change = useCallback((key: string, part: Partial<PickedPhoto>) => {
    setItems((all) => all.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))
  }, [])

  const start = useCallback(
    (photo: Held) => {
      if (photo.chosen === null || travelling.current.has(photo.key)) return
      const tell = (progress: number) => change(photo.key, { progress })
      const sending = sendFile(photo.chosen, photo.key, tell, askTicket)
      travelling.current.set(photo.key, sending)
      change(photo.key, { state: 'sending', progress: 0 })
      void sending.done.then((answer) => {
        travelling.current.delete(photo.key)
        const file = answer.ok ? answer.value.fileId : null
        change(photo.key, file === null ? { state: 'failed' } : { state: 'done', progress: 1, file })
      })
    },
    [change, askTicket],
  )

  useEffect(() => {
    const next = items.filter(({ state }) => state === 'waiting')
    void Promise.resolve().then(() => next.forEach(start))
  }, [items, start])

  useEffect(() => {
    const all = travelling.current
    return () => all.forEach(({ cancel }) => cancel())
  }, [])

  const room = MOST_FILES - items.length
  const add = useCallback(async () => {
    const chosen = await choosePhotos(room)
    setItems((all) => [...all, ...chosen.map(waiting)].slice(0, MOST_FILES))
  }, [room])
  const retry = useCallback((key: string) => change(key, { state: 'waiting', progress: 0 }), [change])
  const remove = useCallback((key: string) => {
    travelling.current.get(key)?.cancel()
    setItems((all) => all.filter((photo) => photo.key !== key))
  }, [])

  const files = items.flatMap(({ file }) => (file === null ? [] : [file]))
  const unsent = items.filter(({ state }) => state === 'waiting' || state === 'sending').length
  return { items, room, files, unsent, add, retry, remove }
}
