import Taro from '@tarojs/taro'
import { MEDIA_EXTENSIONS, MEDIA_TYPES, mediaKind } from '#types/media'
import type { ChosenFile } from './chosen-file'
import { compressed } from './compressed'
import { secondsOf } from './play-length'
import { onH5 } from './target'

/** A film of what happens, not of what there is to say: longer ones do not travel where the signal is weak. */
export const LONGEST_VIDEO = 15

const FALLBACK = { photo: 'image/jpeg', video: 'video/mp4' } as const
type Seen = keyof typeof FALLBACK

/** What the server takes of this kind. */
const taken = (kind: Seen) => MEDIA_TYPES.filter((type) => mediaKind(type) === kind)

function typeOfName(name: string, kind: Seen): string {
  const ending = name.split('.').pop()?.toLowerCase()
  return taken(kind).find((type) => MEDIA_EXTENSIONS[type] === ending) ?? FALLBACK[kind]
}

async function ofFile(file: File, kind: Seen): Promise<ChosenFile> {
  const path = URL.createObjectURL(file)
  return {
    kind,
    path,
    name: file.name.slice(-100),
    type: file.type === '' ? typeOfName(file.name, kind) : file.type,
    size: file.size,
    blob: file,
    ...(kind === 'video' ? { seconds: await secondsOf(path) } : {}),
  }
}

function openedChooser(most: number, kind: Seen): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = taken(kind).join()
    input.multiple = most > 1
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, most)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function fromBrowser(most: number, kind: Seen): Promise<readonly ChosenFile[]> {
  const files = await openedChooser(most, kind)
  return await Promise.all(files.map((file) => ofFile(file, kind)))
}

async function fromWeChat(most: number, kind: Seen): Promise<readonly ChosenFile[]> {
  const { tempFiles } = await Taro.chooseMedia({
    count: most,
    mediaType: [kind === 'photo' ? 'image' : 'video'],
    sizeType: ['compressed'],
    sourceType: ['camera', 'album'],
    maxDuration: LONGEST_VIDEO,
  })
  return tempFiles.map(({ tempFilePath, size, duration }) => {
    const name = tempFilePath.split('/').pop() ?? `${kind}.jpg`
    const seconds = kind === 'video' ? { seconds: duration } : {}
    return {
      kind,
      path: tempFilePath,
      name: name.slice(-100),
      type: typeOfName(name, kind),
      size,
      ...seconds,
    }
  })
}

async function choose(most: number, kind: Seen): Promise<readonly ChosenFile[]> {
  try {
    const chosen = onH5 ? await fromBrowser(most, kind) : await fromWeChat(most, kind)
    return await Promise.all(chosen.map(compressed))
  } catch {
    return []
  }
}

/** Nothing chosen and chooser closed are the same: an empty list. */
export const choosePhotos = (most: number): Promise<readonly ChosenFile[]> => choose(most, 'photo')

/** One film, which may be longer than `LONGEST_VIDEO`: albums do not ask. */
export async function chooseVideo(): Promise<ChosenFile | null> {
  return (await choose(1, 'video'))[0] ?? null
}
