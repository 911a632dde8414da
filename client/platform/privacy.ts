import Taro from '@tarojs/taro'
import { useCallback, useState, useSyncExternalStore } from 'react'
import { onH5 } from './target'

/** What WeChat waits for the person's word about; `referrer` is the interface that asked. */
export interface PrivacyQuestion {
  readonly referrer: string
  /** The page that was in front when it was asked: only there can it be answered. */
  readonly page: string
  readonly agree: (buttonId: string) => void
  readonly refuse: () => void
}

const pageInFront = (): string => Taro.getCurrentInstance().router?.$taroPath ?? ''

let question: PrivacyQuestion | null = null
let isListening = false
/** By the page each of them stands on. */
const listeners = new Map<() => void, string>()

function tell(next: PrivacyQuestion | null): void {
  question = next
  for (const listener of listeners.keys()) listener()
}

type Listener = Taro.onNeedPrivacyAuthorization.Listener

/** Whatever waits must be answered: when nobody can be asked, the answer is no and the way without it stays. */
const ask: Listener = (resolve, { referrer }) => {
  const page = pageInFront()
  if (![...listeners.values()].includes(page)) {
    resolve({ event: 'disagree' })
    return
  }
  resolve({ event: 'exposureAuthorization' })
  tell({
    ...{ referrer, page },
    agree: (buttonId) => {
      resolve({ event: 'agree', buttonId })
      tell(null)
    },
    refuse: () => {
      resolve({ event: 'disagree' })
      tell(null)
    },
  })
}

/** From the first page that may need it on; WeChat counts the last registration only. */
function listen(): void {
  if (onH5 || isListening || !Taro.canIUse('onNeedPrivacyAuthorization')) return
  isListening = true
  Taro.onNeedPrivacyAuthorization(ask)
}

function subscribeOn(page: string, listener: () => void): () => void {
  listeners.set(listener, page)
  listen()
  return () => {
    listeners.delete(listener)
    // Left without a word: that is a no.
    if (question?.page === page) question.refuse()
  }
}

/** What is being asked of this page now; a browser asks for itself, so there nothing ever is. */
export function usePrivacyQuestion(): PrivacyQuestion | null {
  const [page] = useState(pageInFront)
  const subscribe = useCallback((listener: () => void) => subscribeOn(page, listener), [page])
  return useSyncExternalStore(
    subscribe,
    () => (question?.page === page ? question : null),
    () => null,
  )
}

/** The name of the contract WeChat has on file, or null where there is none to open. */
export function privacyContract(): Promise<string | null> {
  return new Promise((resolve) => {
    if (onH5 || !Taro.canIUse('getPrivacySetting')) {
      resolve(null)
      return
    }
    Taro.getPrivacySetting({
      success: ({ privacyContractName }) => resolve(privacyContractName),
      fail: () => resolve(null),
    })
  })
}

export function openPrivacyContract(): void {
  if (!onH5) Taro.openPrivacyContract({})
}
