import type { CaseDocument } from '#types/case'
import type { Filed } from '#types/case-event'

/** When it happened, as far as the report says so. */
export function happened({ events }: Pick<CaseDocument, 'events'>): Pick<Filed, 'happenedAt'> {
  const filed = events[0]?.fact
  if (filed?.type !== 'filed' || filed.happenedAt === undefined) return {}
  return { happenedAt: filed.happenedAt }
}
