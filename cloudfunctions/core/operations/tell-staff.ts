import type { Notice } from '#types/inbox-view'
import type { RegionPack } from '#types/region'
import type { Roster } from '#types/roster'
import { unitName } from '../domain/units-here'
import { inboxKey } from '../store/inbox'
import type { Dependencies } from './operation'

/** A word to a member of the staff that belongs to no case. */
export interface Word {
  /** Names what it is about: telling it twice tells it once. */
  readonly key: string
  readonly to: string
  readonly notice: Notice
  readonly title: string
  readonly params: Readonly<Record<string, string>>
}

/** It stays in the inbox: only what is about a case is copied to WeChat. */
export async function tellStaff(
  { store }: Pick<Dependencies, 'store'>,
  { key, to, notice, title, params }: Word,
  now: number,
): Promise<void> {
  const _id = ['roster', key, notice, to].join(':')
  await store.inbox.add({
    ...{ _id, v: 1, person: to, at: now, key: inboxKey(now, _id), read: false, pushAt: null },
    ...{ caseId: '', title, action: null, notice, params },
  })
}

export function postTitle(roster: Pick<Roster, 'unit' | 'scopeName' | 'role'>, pack: RegionPack): string {
  return `${unitName(roster.unit, { pack })} ${roster.scopeName} ${pack.roleLabels[roster.role]}`
}
