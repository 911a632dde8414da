import Taro from '@tarojs/taro'
import { onH5 } from './target'

export interface ChosenPhoto {
  /** Where the phone shows it from. */
  readonly path: string
  readonly name: string
  readonly type: string
  readonly size: number
  /** The bytes themselves, in a browser. */
  readonly blob?: Blob
}

const TYPES: Readonly<Record<string, string>> = { png: 'image/png', webp: 'image/webp' }

function typeOfName(name: string): string {
  return TYPES[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'image/jpeg'
}

function ofFile(file: File): ChosenPhoto {
  return {
    path: URL.createObjectURL(file),
    name: file.name.slice(-100),
    type: file.type === '' ? typeOfName(file.name) : file.type,
    size: file.size,
    blob: file,
  }
}

function fromBrowser(most: number): Promise<readonly ChosenPhoto[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/jpeg,image/png,image/webp'
    input.multiple = most > 1
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, most).map(ofFile)))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function fromWeChat(most: number): Promise<readonly ChosenPhoto[]> {
  const { tempFiles } = await Taro.chooseMedia({
    count: most,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['camera', 'album'],
  })
  return tempFiles.map(({ tempFilePath, size }) => {
    const name = tempFilePath.split('/').pop() ?? 'photo.jpg'
    return { path: tempFilePath, name: name.slice(-100), type: typeOfName(name), size }
  })
}

/** Nothing chosen and chooser closed are the same: an empty list. */
export async function choosePhotos(most: number): Promise<readonly ChosenPhoto[]> {
  try {
    return onH5 ? await fromBrowser(most) : await fromWeChat(most)
  } catch {
    return []
  }
}
