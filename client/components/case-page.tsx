import type { ReactNode } from 'react'
import { caseCopy } from '../copy/case'
import { CaseActs } from './case-acts'
import { CaseContent } from './case-content'
import type { CaseContentProps } from './case-content'
import type { Controls } from './control'
import { OfferSheet } from './offer-sheet'
import { Shell } from './shell'

interface CasePageProps extends CaseContentProps {
  /** What this package of the app can draw. */
  readonly controls: Controls
  /** Among what else may be done, after the moves. */
  readonly beside?: ReactNode
}

/** The page of one case, the same for whoever reported it and whoever handles it: the server decides what is in it. */
export function CasePage({ controls, beside, ...content }: CasePageProps) {
  const { loaded, moving } = content.opened
  const view = loaded.state === 'ready' ? loaded.value : null
  return (
    <Shell
      title={view?.title ?? caseCopy.title}
      {...(view === null ? {} : { foot: <CaseActs view={view} moving={moving} beside={beside} /> })}
    >
      <CaseContent {...content} />
      {view !== null && moving.asks && <OfferSheet moving={moving} now={view.now} controls={controls} />}
    </Shell>
  )
}
