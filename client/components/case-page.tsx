import { useState } from 'react'
import type { Offer } from '#types/offer'
import type { CaseView } from '#types/case-view'
import type { JustFiled } from '../api/just-filed'
import type { OpenCase } from '../api/use-case'
import type { Moving } from '../api/use-move'
import { caseCopy } from '../copy/case'
import { moves, sheetCopy } from '../copy/moves'
import { Button } from './button'
import { CaseBody } from './case-body'
import { Failed } from './empty'
import { Foot } from './foot'
import { MoreOffers } from './more-offers'
import { Notice, RefusalNotice } from './notice'
import { OfferSheet } from './offer-sheet'
import { Shell } from './shell'
import { Skeleton } from './skeleton'

interface CasePageProps {
  readonly opened: OpenCase
  /** The reader has just sent it: say so once. */
  readonly justFiled?: JustFiled | null
}

/** At most two in sight: the main one filled, one beside it, the rest behind 更多. */
function inSight(offers: readonly Offer[]): {
  readonly main: Offer | null
  readonly side: Offer | null
  readonly rest: readonly Offer[]
} {
  const open = offers.filter(({ closed }) => closed === undefined)
  const main = open.find((offer) => offer.main === true) ?? null
  const others = open.filter((offer) => offer !== main)
  const closed = offers.filter(({ closed: why }) => why !== undefined)
  const one = others.length === 1 && closed.length === 0 ? (others[0] ?? null) : null
  return { main, side: one, rest: one === null ? [...others, ...closed] : [] }
}

function Acts({ view, opened }: { readonly view: CaseView; readonly opened: OpenCase }) {
  const [more, setMore] = useState(false)
  const { main, side, rest } = inSight(view.offers)
  const { pick, sending } = opened.moving
  if (view.offers.length === 0) return null
  return (
    <Foot>
      {rest.length > 0 && <Button words={sheetCopy.more} onPress={() => setMore(true)} />}
      {side !== null && <Button words={moves[side.action].button} onPress={() => pick(side)} />}
      {main !== null && (
        <Button kind="filled" words={moves[main.action].button} busy={sending} onPress={() => pick(main)} />
      )}
      {more && (
        <MoreOffers
          offers={rest}
          onClose={() => setMore(false)}
          onPick={(offer) => {
            setMore(false)
            pick(offer)
          }}
        />
      )}
    </Foot>
  )
}

/** The "no" to a move that had no sheet to show it in. */
function QuietRefusal({ moving }: { readonly moving: Moving }) {
  return moving.refusal === null || moving.asks ? null : <RefusalNotice refusal={moving.refusal} />
}

/** Once, and only as long as nobody has taken it up. */
function Thanks({ view, filed }: { readonly view: CaseView; readonly filed: JustFiled }) {
  if (filed.late) return <Notice tone="good" title={caseCopy.alreadyThere} line={caseCopy.changedLater} />
  if (view.stage !== 'submitted') return null
  return <Notice tone="good" title={caseCopy.thanks} line={caseCopy.number(view.number)} />
}

function Content({ opened, justFiled = null }: CasePageProps) {
  const { loaded, moving, reload } = opened
  if (loaded.state === 'loading') return <Skeleton rows={4} />
  if (loaded.state === 'failed') {
    return <Failed refusal={loaded.refusal} act={{ words: caseCopy.retry, onPress: () => void reload() }} />
  }
  return (
    <>
      {justFiled !== null && <Thanks view={loaded.value} filed={justFiled} />}
      <QuietRefusal moving={moving} />
      <CaseBody view={loaded.value} />
    </>
  )
}

/** The page of one case, the same for whoever reported it and whoever handles it: the server decides what is in it. */
export function CasePage({ opened, justFiled = null }: CasePageProps) {
  const { loaded, moving } = opened
  const view = loaded.state === 'ready' ? loaded.value : null
  return (
    <Shell
      title={view?.title ?? caseCopy.title}
      {...(view === null ? {} : { foot: <Acts view={view} opened={opened} /> })}
    >
      <Content opened={opened} justFiled={justFiled} />
      {view !== null && moving.asks && <OfferSheet moving={moving} now={view.now} />}
    </Shell>
  )
}
