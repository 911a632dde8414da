import { useCallback, useEffect, useRef, useState } from 'react'
import { VOICE_SECONDS } from '#types/media'
import type { ChosenFile } from '../../../platform/chosen-file'
import { record } from '../../../platform/recorder'
import type { Recording, RecorderTrouble } from '../../../platform/recorder'

export interface Voice {
  readonly state: 'idle' | 'asking' | 'recording'
  readonly seconds: number
  readonly trouble: RecorderTrouble | null
  readonly start: () => Promise<void>
  readonly stop: () => void
  readonly drop: () => void
}

const TICK = 250

function useSeconds(isRunning: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!isRunning) return
    const began = Date.now()
    const timer = setInterval(() => setSeconds((Date.now() - began) / 1000), TICK)
    return () => {
      clearInterval(timer)
      setSeconds(0)
    }
  }, [isRunning])
  return seconds
}

/** One tap begins, another ends: nobody has to hold anything down. The microphone is asked for at the first. */
export function useVoice(attach: (chosen: readonly ChosenFile[]) => Promise<void>): Voice {
  const [state, setState] = useState<Voice['state']>('idle')
  const [trouble, setTrouble] = useState<RecorderTrouble | null>(null)
  const running = useRef<Recording | null>(null)
  const gone = useRef(false)
  const seconds = useSeconds(state === 'recording')

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      // What was being said when the page was left was said: it stays with the draft.
      running.current?.stop()
    }
  }, [])

  const start = useCallback(async () => {
    setTrouble(null)
    setState('asking')
    const begun = await record(VOICE_SECONDS, (file) => {
      running.current = null
      setState('idle')
      if (file !== null) void attach([file])
    })
    if (typeof begun === 'string') {
      setTrouble(begun)
      setState('idle')
      return
    }
    running.current = begun
    if (gone.current) begun.drop()
    else setState('recording')
  }, [attach])

  const stop = useCallback(() => running.current?.stop(), [])
  const drop = useCallback(() => running.current?.drop(), [])
  return { state, seconds, trouble, start, stop, drop }
}
