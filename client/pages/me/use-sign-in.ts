import { useCallback, useEffect, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { SessionBegun } from '#types/session'
import { call } from '../../api/call'
import { keepSession } from '../../api/session'
import { refreshMe } from '../../api/use-me'
import { deviceName } from '../../platform/device'
import { switchTo } from '../../platform/navigation'

const EVERY = 2000

export interface SignIn {
  readonly begun: SessionBegun | null
  readonly busy: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly begin: () => Promise<void>
}

/** A screen shows a code and waits until a phone confirms it; the secret never leaves the screen. */
export function useSignIn(): SignIn {
  const [begun, setBegun] = useState<SessionBegun | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)

  const begin = useCallback(async () => {
    setBusy(true)
    setRefusal(null)
    const answer = await call('web', 'session.begin', { device: deviceName() })
    setBusy(false)
    if (answer.ok) setBegun(answer.value)
    else setRefusal(answer)
  }, [])

  useEffect(() => {
    if (begun === null) return
    let over = false
    const poll = async () => {
      const answer = await call('web', 'session.poll', { secret: begun.secret })
      if (over) return
      if (answer.ok) {
        keepSession(answer.value)
        await refreshMe()
        await switchTo('tasks')
      } else if (answer.code !== 'confirmation_waiting' && answer.code !== 'unreachable') {
        setBegun(null)
        setRefusal(answer)
      }
    }
    const timer = setInterval(() => void poll(), EVERY)
    return () => {
      over = true
      clearInterval(timer)
    }
  }, [begun])

  return { begun, busy, refusal, begin }
}
