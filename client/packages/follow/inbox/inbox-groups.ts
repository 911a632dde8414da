import type { InboxItem } from '#types/inbox-view'

/** What was told about one case, newest first. */
export interface InboxGroup {
  readonly key: string
  /** `''` for what is about no case, such as a roster. */
  readonly caseId: string
  readonly title: string
  readonly items: readonly InboxItem[]
}

/** In the order of their newest news; what is about no case stands by itself. */
export function inboxGroups(items: readonly InboxItem[]): readonly InboxGroup[] {
  const groups = new Map<string, InboxItem[]>()
  for (const item of items) {
    const key = item.caseId === '' ? item.id : item.caseId
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups].flatMap(([key, inside]) => {
    const [newest] = inside
    return newest === undefined ? [] : [{ key, caseId: newest.caseId, title: newest.title, items: inside }]
  })
}
