import { planned } from '../domain/push-plan'
import { openChannels } from '../platform/channels/channel-settings'
import type { InboxEntry } from '../store/inbox'
import type { Push } from '../store/pushes'
import type { StoredCase } from '../store/case-shape'
import type { Dependencies } from './operation'

/** A resident's key begins with the version of the hash, or `g1.` for a browser's guest; a staff record's id does not. */
export const isResident = (person: string): boolean => /^[vg]1\./u.test(person)

function pushesFor(entry: InboxEntry, document: StoredCase, now: number): readonly Push[] {
  const noticed = { notice: entry.notice, staff: !isResident(entry.person) }
  const about = entry.docket ?? entry.caseId
  return planned(noticed, document.state, now, openChannels()).map((rung) => ({
    ...{ _id: `${entry._id}:${rung.name}`, v: 1, entry: entry._id, person: entry.person },
    ...{ thread: `${entry.person}:${about}`, region: document.region, caseId: entry.caseId },
    ...{ docket: entry.docket ?? null, post: entry.post ?? null, notice: entry.notice },
    ...{ subject: rung.subject, urgent: rung.urgent, step: rung.name, channels: rung.channels },
    ...{ bornAt: entry.at, dueAt: rung.dueAt, tries: 0, attempt: null, unanswered: 0 },
    ...{ outcome: 'owed' as const, sentAt: null, deadAt: null, channel: null, code: '' },
  }))
}

/** Turns what the inbox owes into the steps of each ladder; their ids make doing it twice doing it once. */
export async function planPushes(
  { store }: Pick<Dependencies, 'store'>,
  entry: InboxEntry,
  now: number,
): Promise<void> {
  const document = await store.cases.byId(entry.caseId)
  const pushes = document === null ? [] : pushesFor(entry, document, now)
  for (const push of pushes) await store.pushes.insert(push)
  await store.inbox.handedOver(entry)
}
