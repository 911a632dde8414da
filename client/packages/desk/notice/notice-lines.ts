import type { CaseView, TimelineEntry } from '#types/case-view'
import { noticeCopy } from '../../../copy/desk-notice'
import { fullDate, fullDay } from '../../../copy/time'

/** The order in force: the last one given. */
export function lastOrder({ timeline }: CaseView): TimelineEntry | null {
  const orders = timeline.filter(({ action }) => action === 'orderCorrection')
  return orders.reduce<TimelineEntry | null>(
    (last, one) => (last === null || one.seq > last.seq ? one : last),
    null,
  )
}

/** A sentence of one's own may end where ours goes on. */
const unended = (words: string) => words.trim().replace(/[。.；;]+$/u, '')

/** The notice from the salutation to the last sentence; number, seal and signatures stand around it. */
export function noticeLines(view: CaseView, order: TimelineEntry): readonly string[] {
  const { compound, place, title, basis } = view
  const { party, words = '', dueAt } = order
  return [
    party === undefined ? noticeCopy.toUnknown : noticeCopy.to(party),
    noticeCopy.found(`${compound}${place}`, title),
    basis === undefined ? noticeCopy.basisBlank : noticeCopy.basis(basis),
    noticeCopy.demand(unended(words)),
    ...(dueAt === undefined ? [] : [noticeCopy.due(fullDate(dueAt))]),
    noticeCopy.warning,
    noticeCopy.statement,
  ]
}

/** All of it as text, for a message. */
export function noticeText(view: CaseView, order: TimelineEntry): string {
  return [
    noticeCopy.title,
    noticeCopy.number(view.number),
    ...noticeLines(view, order),
    view.holder?.unitName ?? '',
    fullDay(order.at),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
