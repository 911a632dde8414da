import { useCallback, useRef, useState } from 'react'
import type { NearLine } from '#types/place-contract'
import { roughly } from '#types/position'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from '../../../api/call'
import { noteWhere } from '../../../api/where-i-was'
import { type NoPlace, whereAmI } from '../../../platform/place'

export type NearState =
  | { readonly state: 'unasked' | 'asking' }
  | { readonly state: 'placeless'; readonly why: NoPlace }
  | { readonly state: 'failed'; readonly refusal: Refused<PhoneRefusal> }
  | { readonly state: 'ready'; readonly items: readonly NearLine[] }

async function around(): Promise<NearState> {
  const here = await whereAmI()
  if (typeof here === 'string') return { state: 'placeless', why: here }
  const rough = roughly(here)
  noteWhere(rough, Date.now())
  const answer = await call('resident', 'compound.near', rough)
  return answer.ok ? { state: 'ready', items: answer.value.items } : { state: 'failed', refusal: answer }
}

/** What is near, asked at a tap and never before. */
export function useNear() {
  const [near, setNear] = useState<NearState>({ state: 'unasked' })
  const busy = useRef(false)
  const look = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    setNear({ state: 'asking' })
    setNear(await around())
    busy.current = false
  }, [])
  return { near, look }
}
