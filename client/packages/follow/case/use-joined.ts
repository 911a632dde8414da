import { useState } from 'react'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { Asked } from '../../../api/answer'
import { call } from '../../../api/call'
import type { OpenCase } from '../../../api/use-case'
import { switchTo } from '../../../platform/navigation'

export interface JoinedActs {
  readonly busy: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  readonly urge: () => Promise<void>
  readonly rate: (solved: boolean) => Promise<void>
  readonly leave: () => Promise<void>
}

/** Two words are enough for somebody who did not report it: solved or not, best or worst. */
const BEST = 5
const WORST = 1

export function useJoined(id: string, { reload }: Pick<OpenCase, 'reload'>): JoinedActs {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const done = async (asked: Promise<Asked<unknown>>): Promise<boolean> => {
    setBusy(true)
    const answer = await asked
    setBusy(false)
    setRefusal(answer.ok ? null : answer)
    return answer.ok
  }
  return {
    busy,
    refusal,
    urge: async () => {
      if (await done(call('resident', 'follow.urge', { id }))) await reload()
    },
    rate: async (solved) => {
      const score = solved ? BEST : WORST
      if (await done(call('resident', 'follow.rate', { id, solved, score }))) await reload()
    },
    leave: async () => {
      if (await done(call('resident', 'follow.remove', { id }))) await switchTo('cases')
    },
  }
}
