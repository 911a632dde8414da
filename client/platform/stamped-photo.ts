import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** What both kinds of canvas can do. */
type Pen = Pick<CanvasRenderingContext2D, 'fillStyle' | 'font' | 'textBaseline' | 'fillRect' | 'fillText'>

const BAND = 'rgb(15 22 27 / 68%)'
const INK = '#fff'

/** A band along the lower edge, a line of text for each line; sized by the photo, so that it stays readable. */
function stamp(pen: Pen, width: number, height: number, lines: readonly string[]): void {
  const size = Math.max(14, Math.round(width / 32))
  const step = Math.round(size * 1.5)
  const band = step * lines.length + size
  pen.fillStyle = BAND
  pen.fillRect(0, height - band, width, band)
  pen.fillStyle = INK
  pen.font = `${size}px sans-serif`
  pen.textBaseline = 'top'
  lines.forEach((line, index) => pen.fillText(line, size, height - band + size * 0.6 + index * step))
}

async function inBrowser(url: string, lines: readonly string[], name: string): Promise<void> {
  const photo = await createImageBitmap(await (await fetch(url)).blob())
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width: photo.width, height: photo.height })
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.drawImage(photo, 0, 0)
  stamp(pen, photo.width, photo.height, lines)
  const link = document.createElement('a')
  link.href = canvas.toDataURL('image/jpeg', 0.9)
  link.download = `${name}.jpg`
  link.click()
}

interface OffscreenImage {
  src: string
  onload: () => void
  onerror: () => void
}
interface Offscreen {
  getContext(kind: '2d'): Pen & { drawImage(image: OffscreenImage, x: number, y: number): void }
  createImage(): OffscreenImage
}

function loaded(image: OffscreenImage, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    image.onload = resolve
    image.onerror = () => reject(new Error('no picture'))
    image.src = path
  })
}

/** WeChat's own viewer takes it from here: the person keeps it or sends it on, and no album has to be opened to us. */
async function inWeChat(url: string, lines: readonly string[]): Promise<void> {
  const { path, width, height } = await Taro.getImageInfo({ src: url })
  // Taro's types know neither an image of an offscreen canvas nor such a canvas as a source.
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as Offscreen
  const image = canvas.createImage()
  await loaded(image, path)
  const pen = canvas.getContext('2d')
  pen.drawImage(image, 0, 0)
  stamp(pen, width, height, lines)
  const question = { canvas: canvas as never, fileType: 'jpg', quality: 0.9 } as const
  const { tempFilePath } = await Taro.canvasToTempFilePath(question)
  await Taro.previewImage({ urls: [tempFilePath], current: tempFilePath })
}

/** A copy of the photo with these lines drawn onto it; the photo itself stays as it came. False when it could not be made. */
export async function giveStampedCopy(url: string, lines: readonly string[], name: string): Promise<boolean> {
  try {
    await (onH5 ? inBrowser(url, lines, name) : inWeChat(url, lines))
    return true
  } catch {
    return false
  }
}
