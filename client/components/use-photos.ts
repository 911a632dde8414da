import { useCallback, useEffect, useRef, useState } from 'react'
import { newCommandId } from '../api/command-id'
import { sendPhoto } from '../api/send-photo'
import type { Sending } from '../api/send-photo'
import { choosePhotos } from '../platform/photos'
import type { ChosenPhoto } from '../platform/photos'

const MOST_PHOTOS = 9
/** WeChat shares ten connections among everything; three leave room for the rest. */
const AT_ONCE = 3

export interface PickedPhoto {
  readonly key: string
  /** Empty for a photo sent before the app was closed: its file is known, its picture is not. */
  readonly path: string
  readonly state: 'waiting' | 'sending' | 'done' | 'failed'
  readonly progress: number
  readonly file: string | null
  readonly chosen: ChosenPhoto | null
}

export interface Photos {
  readonly items: readonly PickedPhoto[]
  readonly room: number
  /** Ids of what has arrived. */
  readonly files: readonly string[]
  readonly unsent: number
  readonly add: () => Promise<void>
  readonly retry: (key: string) => void
  readonly remove: (key: string) => void
}

const waiting = (chosen: ChosenPhoto): PickedPhoto => ({
  key: newCommandId(),
  path: chosen.path,
  state: 'waiting',
  progress: 0,
  file: null,
  chosen,
})

const arrived = (file: string): PickedPhoto => ({
  key: file,
  path: '',
  state: 'done',
  progress: 1,
  file,
  chosen: null,
})

/** Photos that travel while the person goes on writing; `before` are those that had arrived already. */
export function usePhotos(before: readonly string[] = []): Photos {
  const [items, setItems] = useState<readonly PickedPhoto[]>(() => before.map(arrived))
  const travelling = useRef(new Map<string, Sending>())

  const change = useCallback((key: string, part: Partial<PickedPhoto>) => {
    setItems((all) => all.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))
  }, [])

  const start = useCallback(
    (photo: PickedPhoto) => {
      if (photo.chosen === null || travelling.current.has(photo.key)) return
      const sending = sendPhoto(photo.chosen, photo.key, (progress) => change(photo.key, { progress }))
      travelling.current.set(photo.key, sending)
      change(photo.key, { state: 'sending', progress: 0 })
      void sending.done.then((file) => {
        travelling.current.delete(photo.key)
        change(photo.key, file === null ? { state: 'failed' } : { state: 'done', progress: 1, file })
      })
    },
    [change],
  )

  useEffect(() => {
    const free = AT_ONCE - travelling.current.size
    const next = items.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free))
    void Promise.resolve().then(() => next.forEach(start))
  }, [items, start])

  useEffect(() => {
    const all = travelling.current
    return () => all.forEach(({ cancel }) => cancel())
  }, [])

  const room = MOST_PHOTOS - items.length
  const add = useCallback(async () => {
    const chosen = await choosePhotos(room)
    setItems((all) => [...all, ...chosen.map(waiting)].slice(0, MOST_PHOTOS))
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
