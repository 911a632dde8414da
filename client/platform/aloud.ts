import { onH5 } from './target'

/** WeChat reads nothing aloud without a plug-in; there the phone's own screen reader does. */
export const canSpeak = onH5 && typeof window !== 'undefined' && 'speechSynthesis' in window

/** Slower than the voice's own pace: it is for somebody who cannot read along. */
const PACE = 0.9

export function speak(words: string, onEnd: () => void): void {
  hush()
  const utterance = new SpeechSynthesisUtterance(words)
  utterance.lang = 'zh-CN'
  utterance.rate = PACE
  utterance.onend = onEnd
  utterance.onerror = onEnd
  window.speechSynthesis.speak(utterance)
}

export function hush(): void {
  if (canSpeak) window.speechSynthesis.cancel()
}
