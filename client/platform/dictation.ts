import { onH5 } from './target'

/** As much of a browser's own dictation as is used; some write it with a prefix, most have none. */
interface Recognition {
  lang: string
  interimResults: boolean
  onresult: (event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void
  onend: () => void
  onerror: () => void
  start: () => void
  stop: () => void
}
type Maker = new () => Recognition

function maker(): Maker | null {
  if (!onH5) return null
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Record<
    string,
    Maker | undefined
  >
  return SpeechRecognition ?? webkitSpeechRecognition ?? null
}

/** WeChat has no dictation without a plug-in; there the keyboard's own does it. */
export const canDictate = (): boolean => maker() !== null

/** Writes down what is said until a pause; answers how to end it sooner. */
export function dictate(onWords: (words: string) => void, onEnd: () => void): () => void {
  const Made = maker()
  if (Made === null) return () => undefined
  const recognition = new Made()
  recognition.lang = 'zh-CN'
  recognition.interimResults = false
  recognition.onresult = ({ results }) => {
    const said = Array.from(results, (one) => one[0]?.transcript ?? '').join('')
    if (said !== '') onWords(said)
  }
  recognition.onend = onEnd
  recognition.onerror = onEnd
  recognition.start()
  return () => recognition.stop()
}
