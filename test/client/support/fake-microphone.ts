/** A microphone for a test: what it hears are three bytes, and it may be refused. */
export interface Microphone {
  refused: boolean
  /** Tracks that are still open: a phone shows a red dot as long as there is one. */
  open: number
}

export function giveMicrophone(): Microphone {
  const microphone: Microphone = { refused: false, open: 0 }
  class Recorder {
    static isTypeSupported = (type: string) => type === 'audio/webm'
    state = 'inactive'
    mimeType = 'audio/webm;codecs=opus'
    ondataavailable: (event: { data: Blob }) => void = () => undefined
    onstop: () => void = () => undefined
    start() {
      this.state = 'recording'
    }
    stop() {
      this.state = 'inactive'
      this.ondataavailable({ data: new Blob(['abc'], { type: 'audio/webm' }) })
      this.onstop()
    }
  }
  const getUserMedia = () => {
    if (microphone.refused) return Promise.reject(new DOMException('no', 'NotAllowedError'))
    microphone.open += 1
    return Promise.resolve({ getTracks: () => [{ stop: () => (microphone.open -= 1) }] })
  }
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true })
  Object.assign(window, { MediaRecorder: Recorder })
  Object.assign(URL, { createObjectURL: () => 'blob:voice', revokeObjectURL: () => undefined })
  return microphone
}
