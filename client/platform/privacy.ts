import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { onH5 } from './target'

/** What WeChat waits for the person's word about; `referrer` is the interface that asked. */
export interface PrivacyQuestion {
  readonly referrer: string
  readonly agree: (buttonId: string) => void
  readonly refuse: () => void
}

let question: PrivacyQuestion | null = null
let isListening = false
const listeners = new Set<() => void>()

function tell(next: PrivacyQuestion | null): void {
  question = next
  for (const listener of listeners) listener()
}

type Listener = Taro.onNeedPrivacyAuthorization.Listener

/** Whatever waits must be answered: when nobody can be asked, the answer is no and the way without it stays. */
const ask: Listener = (resolve, { referrer }) => {
  if (listeners.size === 0) {
    resolve({ event: 'disagree' })
    return
  }
  resolve({ event: 'exposureAuthorization' })
  tell({
    referrer,
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

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  listen()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) question?.refuse()
  }
}

/** What is being asked now; a browser asks for itself, so there nothing ever is. */
export function usePrivacyQuestion(): PrivacyQuestion | null {
  return useSyncExternalStore(
    subscribe,
    () => question,
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
