import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'
import { onH5 } from './target'

/** Why nothing can be recorded: the phone has no way, or its owner said no. */
export type RecorderTrouble = 'unavailable' | 'refused'

export interface Recording {
  readonly stop: () => void
  /** Nothing of it is kept. */
  readonly drop: () => void
}

/** Speech, and light enough to travel where the signal is weak. */
const BITS = 32_000
/** What plays on most telephones first. */
const FORMATS = ['audio/mp4', 'audio/webm', 'audio/ogg'] as const
const SECOND = 1000

type Ended = (file: ChosenFile | null) => void

function typeHere(): string | undefined {
  return FORMATS.find((type) => MediaRecorder.isTypeSupported(type))
}

const canInBrowser = (): boolean => 'MediaRecorder' in window && 'mediaDevices' in navigator

/** A browser outside https, or an old one, has none. */
const canRecord = (): boolean => (onH5 ? canInBrowser() : Taro.canIUse('getRecorderManager'))

function chosen(blob: Blob, seconds: number): ChosenFile {
  const type = blob.type.split(';')[0] ?? ''
  const name = `voice.${type.split('/')[1] ?? 'mp4'}`
  return { kind: 'voice', path: URL.createObjectURL(blob), name, type, size: blob.size, seconds, blob }
}

async function inBrowser(most: number, ended: Ended): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
  const type = typeHere()
  const recorder = new MediaRecorder(stream, {
    audioBitsPerSecond: BITS,
    ...(type === undefined ? {} : { mimeType: type }),
  })
  const parts: Blob[] = []
  const began = Date.now()
  let isKept = true
  const stop = () => {
    if (recorder.state !== 'inactive') recorder.stop()
  }
  const timer = setTimeout(stop, most * SECOND)
  recorder.ondataavailable = ({ data }) => parts.push(data)
  recorder.onstop = () => {
    clearTimeout(timer)
    stream.getTracks().forEach((track) => track.stop())
    const blob = new Blob(parts, { type: recorder.mimeType })
    ended(isKept && blob.size > 0 ? chosen(blob, (Date.now() - began) / SECOND) : null)
  }
  recorder.start()
  const drop = () => {
    isKept = false
    stop()
  }
  return { stop, drop }
}

function inWeChat(most: number, ended: Ended): Promise<Recording> {
  const manager = Taro.getRecorderManager()
  let isKept = true
  return new Promise((resolve, reject) => {
    const stop = () => manager.stop()
    const drop = () => {
      isKept = false
      stop()
    }
    manager.onStart(() => resolve({ stop, drop }))
    // A call that comes in ends it; what was said until then is there.
    manager.onInterruptionBegin(stop)
    manager.onError(({ errMsg }) => {
      reject(new Error(errMsg))
      ended(null)
    })
    manager.onStop(({ tempFilePath, fileSize, duration }) => {
      const seconds = duration / SECOND
      const file = { path: tempFilePath, name: 'voice.mp3', type: 'audio/mpeg', size: fileSize, seconds }
      ended(isKept ? { kind: 'voice', ...file } : null)
    })
    manager.start({
      ...{ duration: most * SECOND, sampleRate: 16_000, numberOfChannels: 1 },
      ...{ encodeBitRate: 48_000, format: 'mp3' },
    })
  })
}

const REFUSED = /NotAllowed|SecurityError|deny|denied|auth|privacy/iu

/** Asks for the microphone and records until stopped, at most so many seconds; `ended` is called once it has begun. */
export async function record(most: number, ended: Ended): Promise<Recording | RecorderTrouble> {
  if (!canRecord()) return 'unavailable'
  try {
    return onH5 ? await inBrowser(most, ended) : await inWeChat(most, ended)
  } catch (error) {
    const told = error instanceof Error ? `${error.name} ${error.message}` : ''
    return REFUSED.test(told) ? 'refused' : 'unavailable'
  }
}
