import { ok } from '#types/refusal'
import { attempt } from '../platform/attempt'
import { decrypt } from '../platform/cipher'
import type { InboxEntry } from '../store/inbox'
import type { Dependencies, SystemOperation } from './operation'
import { templateOf } from './push-templates'

const BATCH = 50
/** WeChat cuts a `thing` at twenty characters and refuses an empty one. */
const THING = 20

/**
 * Copies inbox entries to WeChat. An entry is claimed before it is sent: a push may be lost, never repeated, for the
 * inbox is the truth and a second buzz at night is not.
 */
export const deliverPushes: SystemOperation<Record<string, never>, { pushed: number }> =
  (dependencies) =>
  async (_actor, _input, { now }) => {
    const { store } = dependencies
    const owed = await store.inbox.owed(now, BATCH)
    const openids = await openidsOf(dependencies, owed)
    let pushed = 0
    for (const entry of owed) {
      if (!(await store.inbox.claim(entry))) continue
      const openid = openids.get(entry.person)
      const template = templateOf(entry.notice)
      if (openid === undefined || template === undefined) continue
      const sent = await attempt('push', () =>
        dependencies.push({
          touser: openid,
          template,
          page: `pages/case/index?id=${entry.caseId}`,
          data: dataOf(entry),
        }),
      )
      if (sent) pushed += 1
    }
    return ok({ pushed })
  }

/** Staff are reached through the phone that is bound to their record. */
async function openidsOf(
  { store }: Dependencies,
  entries: readonly InboxEntry[],
): Promise<ReadonlyMap<string, string>> {
  const names = [...new Set(entries.map(({ person }) => person))]
  const staff = await store.staff.byIds(names.filter((name) => !/^[vg]1\./u.test(name)))
  const keyOf = new Map(staff.map((record) => [record._id, record.person ?? '']))
  const keys = names.map((name) => keyOf.get(name) ?? name)
  const people = await store.people.byKeys(keys)
  const openids = new Map(
    people.flatMap(({ _id, openid }) => (openid === undefined ? [] : [[_id, decrypt(openid)] as const])),
  )
  return new Map(names.flatMap((name) => pair(name, openids.get(keyOf.get(name) ?? name))))
}

function pair(name: string, openid: string | undefined): [string, string][] {
  return openid === undefined ? [] : [[name, openid]]
}

/** Only codes and names of matters leave the house, never anybody's words. */
function dataOf({ title, params }: InboxEntry): Record<string, { value: string }> {
  const unit = params.unit ?? ''
  return { thing1: { value: title.slice(0, THING) }, thing2: { value: (unit || title).slice(0, THING) } }
}
