import type { CaseDocument } from '#types/case'
import type { CaseEvent } from '#types/case-event'
import type { FileView } from '#types/file-view'
import type { LentView, LoanView } from '#types/lend-view'
import type { Loan } from '#types/loan'
import type { Relation } from '#types/people'
import { filesForHelper } from './heard'
import { isLent, reportsLeft } from './loans'
import { unitById, unitName, unitOf } from './posts'
import { matterOf } from './route'
import type { World } from './world'

/** The event that handed it on: it carries the helper's name, what to do, and the photos for it. */
export function lendingOf({ events }: Pick<CaseDocument, 'events'>, lend: string): CaseEvent | undefined {
  return events.find(({ fact }) => fact.type === 'lent' && fact.lend === lend)
}

function textOf({ texts }: Pick<CaseDocument, 'texts'>, hash: string | undefined): string {
  return (hash === undefined ? null : texts[hash]?.words) ?? ''
}

const LISTED_FOR: readonly Relation[] = ['holder', 'unit']

/** The links of a case, for those who handle it. */
export function loanViews(document: CaseDocument, relation: Relation, { now }: World): readonly LoanView[] {
  if (!LISTED_FOR.includes(relation)) return []
  return document.state.loans.map((loan) => {
    const { lend, at, until, reports, fixed } = loan
    const helper = textOf(document, lendingOf(document, lend)?.partyHash)
    return { lend, helper, at, until, open: isLent(document.state, loan, now), reports, fixed }
  })
}

/** Where to go; the line that a reporter wrote to it may say who they are. */
function placeFor({ place: { building, unit, floor } }: Pick<CaseDocument, 'place'>): string {
  return [building, unit, floor].filter((part) => part !== undefined).join(' ')
}

/** All that a helper sees. */
export function lentView(
  document: CaseDocument,
  loan: Loan,
  world: World,
  files: (id: string) => FileView,
): LentView {
  const lending = lendingOf(document, loan.lend)
  const holder = unitOf(loan.post)
  return {
    helper: textOf(document, lending?.partyHash),
    title: matterOf(document.state.matter, world.pack).label,
    compound: world.compound.name,
    place: placeFor(document),
    words: textOf(document, lending?.textHash),
    files: lending === undefined ? [] : filesForHelper(lending, files),
    unitName: unitName(holder, world),
    phone: unitById(holder, world)?.phone ?? null,
    ...{ until: loan.until, now: world.now, reportsLeft: reportsLeft(loan) },
  }
}
