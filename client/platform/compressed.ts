import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'
import { onH5 } from './target'

/** Smaller ones travel as the camera made them: they are the better evidence. */
const LARGE = 1_500_000
/** Enough to read a number plate across a yard, and a fifth of what a phone's camera gives. */
const LONGEST_SIDE = 2400
const QUALITY = 0.85

async function drawn(blob: Blob): Promise<Blob | null> {
  const picture = await createImageBitmap(blob)
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}

const asJpeg = (name: string) => `${name.replace(/\.[^.]*$/u, '')}.jpg`

async function inBrowser(file: ChosenFile): Promise<ChosenFile> {
  const blob = file.blob === undefined ? null : await drawn(file.blob)
  if (blob === null || blob.size >= file.size) return file
  URL.revokeObjectURL(file.path)
  const { type, size } = blob
  return { ...file, name: asJpeg(file.name), type, size, path: URL.createObjectURL(blob), blob }
}

async function inWeChat(file: ChosenFile): Promise<ChosenFile> {
  const { tempFilePath } = await Taro.compressImage({ src: file.path, quality: QUALITY * 100 })
  const { size } = Taro.getFileSystemManager().statSync(tempFilePath) as { readonly size: number }
  return size >= file.size ? file : { ...file, path: tempFilePath, size }
}

/** A large photo made smaller before it travels; one that cannot be stays as it is. */
export async function compressed(file: ChosenFile): Promise<ChosenFile> {
  if (file.kind !== 'photo' || file.size <= LARGE) return file
  try {
    return onH5 ? await inBrowser(file) : await inWeChat(file)
  } catch {
    return file
  }
}
