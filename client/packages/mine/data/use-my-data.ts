import { useCallback, useState } from 'react'
import type { Erased, MyCaseLine, MyData } from '#types/my-data'
import type { FollowedCase } from '#types/nearby-view'
import type { Page } from '#types/page'
import type { PhoneRefusal, Refused } from '#types/refusal'
import type { Asked } from '../../../api/answer'
import { call } from '../../../api/call'
import { useLoaded } from '../../../api/use-loaded'
import type { Loaded } from '../../../api/use-loaded'
import { refreshMe } from '../../../api/use-me'
import { copyText } from '../../../platform/clipboard'
import { everythingIn } from './everything'
import { forgetHere } from './forget-here'

type Kept = Erased['kept']

export interface EraseResult {
  readonly erased: number
  readonly kept: Kept
}

export interface MyDataActs {
  readonly loaded: Loaded<MyData>
  readonly busy: boolean
  readonly refusal: Refused<PhoneRefusal> | null
  /** Shown until the page is left: nobody can read it a second time. */
  readonly code: string | null
  readonly copied: boolean | null
  readonly result: EraseResult | null
  readonly reload: () => Promise<void>
  readonly more: () => Promise<unknown>
  readonly moreFollows: () => Promise<unknown>
  readonly makeCode: () => Promise<unknown>
  readonly shutOut: (id: string) => Promise<unknown>
  readonly endScreen: (id: string) => Promise<unknown>
  readonly copy: () => Promise<void>
  /** True when all of it is done. */
  readonly erase: () => Promise<boolean>
}

const pageAt = (cursor: string | null) => call('resident', 'me.data', cursor === null ? {} : { cursor })

type LoadPage<Item> = (cursor: string) => Promise<Asked<Page<Item>>>

const casesAt: LoadPage<MyCaseLine> = async (cursor) => {
  const answer = await pageAt(cursor)
  return answer.ok ? { ok: true, value: answer.value.cases } : answer
}
const followsAt: LoadPage<FollowedCase> = (cursor) => call('resident', 'follow.list', { cursor })

/** One page further; the last page stays as it is. */
async function further<Item>(
  { items, cursor }: Page<Item>,
  load: LoadPage<Item>,
): Promise<Asked<Page<Item>>> {
  if (cursor === null) return { ok: true, value: { items, cursor } }
  const answer = await load(cursor)
  if (!answer.ok) return answer
  return { ok: true, value: { items: [...items, ...answer.value.items], cursor: answer.value.cursor } }
}

async function toTheEnd<Item>(first: Page<Item>, load: LoadPage<Item>): Promise<Asked<Page<Item>>> {
  let page = first
  while (page.cursor !== null) {
    const answer = await further(page, load)
    if (!answer.ok) return answer
    page = answer.value
  }
  return { ok: true, value: page }
}

/** All pages of everything, so that what is copied is everything. */
async function whole(first: MyData): Promise<Asked<MyData>> {
  const [cases, follows] = await Promise.all([
    toTheEnd(first.cases, casesAt),
    toTheEnd(first.follows, followsAt),
  ])
  if (!cases.ok) return cases
  return follows.ok ? { ok: true, value: { ...first, cases: cases.value, follows: follows.value } } : follows
}

async function eraseAll(): Promise<Asked<EraseResult>> {
  let result: EraseResult = { erased: 0, kept: [] }
  let cursor: string | null = null
  do {
    const page: { cursor?: string } = cursor === null ? {} : { cursor }
    const answer: Asked<Erased> = await call('resident', 'me.erase', page)
    if (!answer.ok) return answer
    const { erased, kept } = answer.value
    result = { erased: result.erased + erased, kept: [...result.kept, ...kept] }
    cursor = answer.value.cursor
  } while (cursor !== null)
  return { ok: true, value: result }
}

export function useMyData(): MyDataActs {
  const { loaded, reload, set } = useLoaded('data', () => pageAt(null))
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refused<PhoneRefusal> | null>(null)
  const [code, setCode] = useState<string | null>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const [result, setResult] = useState<EraseResult | null>(null)

  const ask = useCallback(async <Value>(asked: Promise<Asked<Value>>, then: (value: Value) => void) => {
    setBusy(true)
    setRefusal(null)
    const answer = await asked
    setBusy(false)
    if (answer.ok) then(answer.value)
    else setRefusal(answer)
    return answer.ok
  }, [])
  const data = loaded.state === 'ready' ? loaded.value : null

  return {
    ...{ loaded, busy, refusal, code, copied, result, reload },
    more: async () => {
      if (data !== null) await ask(further(data.cases, casesAt), (cases) => set({ ...data, cases }))
    },
    moreFollows: async () => {
      if (data !== null) await ask(further(data.follows, followsAt), (follows) => set({ ...data, follows }))
    },
    makeCode: () =>
      ask(call('resident', 'me.recovery', {}), (made) => {
        setCode(made.code)
        void reload()
      }),
    shutOut: (id) => ask(call('resident', 'me.shutOut', { id }), () => void reload()),
    endScreen: (id) => ask(call('resident', 'session.revoke', { id }), () => void reload()),
    copy: async () => {
      if (data === null) return
      const everything = whole(data).then(async (answer) => {
        if (!answer.ok) return answer
        return { ok: true as const, value: await copyText(everythingIn(answer.value)) }
      })
      await ask(everything, setCopied)
    },
    erase: () =>
      ask(eraseAll(), (done) => {
        void forgetHere()
        setResult(done)
        void reload()
        void refreshMe()
      }),
  }
}
