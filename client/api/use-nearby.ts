import { useCallback, useEffect, useState } from 'react'
import type { FileCaseInput } from '#types/contract'
import type { NearbyCase, NearbyView } from '#types/nearby-view'
import { call } from './call'
import { isStaff, useMe } from './use-me'

const PAUSE = 900
/** Shorter words are alike to everything. */
const SHORTEST = 4
const LONGEST = 500
const NONE: NearbyView = { cases: [], unnamed: 0 }

export interface Nearby {
  readonly found: NearbyView
  readonly joined: readonly string[]
  /** The one on its way. */
  readonly joining: string | null
  /** The one that could not be joined. */
  readonly failed: string | null
  readonly join: (one: NearbyCase) => Promise<void>
}

/** Open cases of neighbours that are probably the same; whoever works here has a desk for that. */
export function useNearby({ compound, matter, words, place }: FileCaseInput): Nearby {
  const staff = isStaff(useMe())
  const [found, setFound] = useState(NONE)
  const [joined, setJoined] = useState<readonly string[]>([])
  const [joining, setJoining] = useState<string | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  const said = words.slice(0, LONGEST)
  const where = JSON.stringify(place)
  useEffect(() => {
    if (staff || compound === '' || said.length < SHORTEST) return
    let isLast = true
    const timer = setTimeout(() => {
      const input = { compound, matter, words: said, place: JSON.parse(where) as FileCaseInput['place'] }
      void call('resident', 'case.nearby', input).then((answer) => {
        if (isLast && answer.ok) setFound(answer.value)
      })
    }, PAUSE)
    return () => {
      isLast = false
      clearTimeout(timer)
    }
  }, [staff, compound, matter, said, where])
  const join = useCallback(async ({ id }: NearbyCase) => {
    setJoining(id)
    setFailed(null)
    const answer = await call('resident', 'follow.add', { id })
    setJoining(null)
    if (answer.ok) setJoined((before) => [...before, id])
    else setFailed(id)
  }, [])
  return { found: said.length < SHORTEST ? NONE : found, joined, joining, failed, join }
}
