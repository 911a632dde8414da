import { useEffect, useState } from 'react'
import type { CompoundLine } from '#types/compound-line'
import type { PhoneRefusal, Refused } from '#types/refusal'
import { call } from './call'

const PAUSE = 300
const LONGEST = 30

export type Found =
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly refusal: Refused<PhoneRefusal> }
  | { readonly state: 'ready'; readonly name: string; readonly items: readonly CompoundLine[] }

const NONE: Found = { state: 'none' }

/** Compounds whose name begins so, a moment after the last sign was typed. */
export function useFoundCompounds(typed: string): Found {
  const [found, setFound] = useState<Found>(NONE)
  const name = typed.trim().slice(0, LONGEST)
  useEffect(() => {
    if (name === '') return
    let isLast = true
    const timer = setTimeout(() => {
      void call('resident', 'compound.find', { name }).then((answer) => {
        if (!isLast) return
        if (answer.ok) setFound({ state: 'ready', name, items: answer.value.items })
        else setFound({ state: 'failed', refusal: answer })
      })
    }, PAUSE)
    return () => {
      isLast = false
      clearTimeout(timer)
    }
  }, [name])
  return name === '' ? NONE : found
}
