import { useState } from 'react'
import type { PatrolLine, PatrolPage } from '#types/field-contract'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import type { Loaded } from '../../../api/use-loaded'
import { useParameter } from '../../../platform/page-life'
import { keep, kept } from '../../../platform/storage'

const LAST = 'yimixian.patrol-place'

export interface Places {
  readonly loaded: Loaded<PatrolPage>
  readonly reload: () => Promise<void>
  /** Where one is: as the page was opened for, else where one was last, else what is due first. */
  readonly here: PatrolLine | null
  readonly choose: (compound: string) => void
}

function soonest(lines: readonly PatrolLine[]): PatrolLine | undefined {
  const due = ({ dueAt }: PatrolLine) => dueAt ?? Number.MAX_SAFE_INTEGER
  return [...lines].sort((one, other) => due(one) - due(other))[0]
}

/** The compounds of one's own post, asked for once. */
export function usePlaces(): Places {
  const entered = useParameter('compound')
  const [chosen, setChosen] = useState<string | null>(entered)
  const { loaded, reload } = useLoaded('places', () => call('staff', 'patrol.list', {}))
  const lines = loaded.state === 'ready' ? loaded.value.items : []
  const by = (id: unknown) => lines.find(({ compound }) => compound === id)
  const here = by(chosen) ?? by(kept(LAST)) ?? soonest(lines) ?? null
  const choose = (compound: string) => {
    setChosen(compound)
    keep(LAST, compound)
  }
  return { loaded, reload, here, choose }
}
