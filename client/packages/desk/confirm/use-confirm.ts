import { useCallback, useRef, useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { PostView } from '#types/me-view'
import { call } from '../../../api/call'
import { myPost } from '../../../api/my-post'
import { useMe } from '../../../api/use-me'
import { codeIn } from '../../../platform/entry'
import { useParameter } from '../../../platform/page-life'
import { scan } from '../../../platform/scan'

export interface Confirm {
  readonly code: string
  readonly posts: readonly PostView[]
  readonly post: string | null
  readonly sending: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  /** The screen that is signed in now. */
  readonly device: string | null
  readonly type: (code: string) => void
  readonly choosePost: (post: string) => void
  readonly scanCode: () => Promise<void>
  readonly confirm: () => Promise<void>
}

const NO_POSTS: readonly PostView[] = []

/** The phone vouches for a screen in front of its owner. */
export function useConfirm(): Confirm {
  const me = useMe()
  const entered = useParameter('code')
  const [code, setCode] = useState(entered ?? '')
  const [chosen, choosePost] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [device, setDevice] = useState<string | null>(null)
  const busy = useRef(false)

  const posts = me?.posts ?? NO_POSTS
  const post = chosen ?? myPost(me)?.id ?? null

  const confirm = useCallback(async () => {
    if (busy.current || code.trim() === '') return
    busy.current = true
    setSending(true)
    setRefusal(null)
    const input = { code: code.trim().toUpperCase(), ...(post === null ? {} : { post }) }
    const answer = await call('staff', 'session.confirm', input)
    busy.current = false
    setSending(false)
    if (answer.ok) setDevice(answer.value.device)
    else setRefusal(answer)
  }, [code, post])

  const scanCode = useCallback(async () => {
    const found = codeIn(await scan())
    if (found !== null) setCode(found)
  }, [])

  return { code, posts, post, sending, refusal, device, type: setCode, choosePost, scanCode, confirm }
}
