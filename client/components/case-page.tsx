import { useState } from 'react'
import type { ReactNode } from 'react'
import type { CaseView } from '#types/case-view'
import type { JustFiled } from '../api/just-filed'
import type { OpenCase } from '../api/use-case'
import type { Moving } from '../api/use-move'
import { caseCopy } from '../copy/case'
import { moves, sheetCopy } from '../copy/moves'
import { Button } from './button'
import { CaseBody } from './case-body'
import type { Controls } from './control'
import { Failed } from './empty'
import { Foot } from './foot'
import { inSight } from './in-sight'
import { MoreOffers } from './more-offers'
import { Notice, RefusalNotice } from './notice'
import { OfferSheet } from './offer-sheet'
import { Shell } from './shell'
import { Skeleton } from './skeleton'

interface CasePageProps {
  readonly opened: OpenCase
  /** What this package of the app can draw. */
  readonly controls: Controls
  /** The reader has just sent it: say so once. */
  readonly justFiled?: JustFiled | null
  /** Above everything else, for whoever would rather hear than read. */
  readonly aloud?: ReactNode
  /** Among what else may be done, after the moves. */
  readonly beside?: ReactNode
}

interface ActsProps extends Pick<CasePageProps, 'opened' | 'beside'> {
  readonly view: CaseView
}

function Acts({ view, opened, beside }: ActsProps) {
  const [more, setMore] = useState(false)
  const { main, side, rest } = inSight(view.offers)
  const { pick, sending } = opened.moving
  const hasMore = rest.length > 0 || beside !== undefined
  if (view.offers.length === 0 && !hasMore) return null
  return (
    <Foot crowded={side.length + Number(hasMore) > 1}>
      {side.map((offer) => (
        <Button key={offer.action} words={moves[offer.action].button} onPress={() => pick(offer)} />
      ))}
      {hasMore && <Button words={sheetCopy.more} onPress={() => setMore(true)} />}
      {main !== null && (
        <Button kind="filled" words={moves[main.action].button} busy={sending} onPress={() => pick(main)} />
      )}
      {more && (
        <MoreOffers
          offers={rest}
          beside={beside}
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

function Content({ opened, justFiled = null, aloud }: Omit<CasePageProps, 'controls'>) {
  const { loaded, moving, reload } = opened
  if (loaded.state === 'loading') return <Skeleton rows={4} />
  if (loaded.state === 'failed') {
    return <Failed refusal={loaded.refusal} act={{ words: caseCopy.retry, onPress: () => void reload() }} />
  }
  return (
    <>
      {justFiled !== null && <Thanks view={loaded.value} filed={justFiled} />}
      <QuietRefusal moving={moving} />
      {aloud}
      <CaseBody view={loaded.value} moving={moving} />
    </>
  )
}

/** The page of one case, the same for whoever reported it and whoever handles it: the server decides what is in it. */
export function CasePage({ controls, ...content }: CasePageProps) {
  const { opened, beside } = content
  const { loaded, moving } = opened
  const view = loaded.state === 'ready' ? loaded.value : null
  return (
    <Shell
      title={view?.title ?? caseCopy.title}
      {...(view === null ? {} : { foot: <Acts view={view} opened={opened} beside={beside} /> })}
    >
      <Content {...content} />
      {view !== null && moving.asks && <OfferSheet moving={moving} now={view.now} controls={controls} />}
    </Shell>
  )
}
