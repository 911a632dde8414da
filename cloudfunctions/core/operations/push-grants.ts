import type { PushGrant, PushLines } from '#types/push'
import { ok, refuse } from '#types/refusal'
import { personKeyOf } from '../platform/identity'
import { type Subscription, subscriptions } from '../platform/channels/channel-settings'
import type { Store } from '../store/store'
import type { Call, Operation, Person } from './operation'
import { rememberPerson } from './remember-person'

/** WeChat counts by the phone: what a resident's phone has accepted it may still be sent when it is a member of staff's. */
function phoneOf({ caller }: Pick<Call, 'caller'>): string | null {
  return caller === null ? null : personKeyOf(caller)
}

const KINDS = { resident: ['progress', 'question'], staff: ['task', 'clock', 'danger'] } as const

function templatesFor(actor: Person): readonly Subscription[] {
  const subjects: readonly string[] = KINDS[actor.kind]
  return subscriptions().filter(({ subject }) => subjects.includes(subject))
}

async function linesOf(store: Store, actor: Person, person: string): Promise<PushLines> {
  const templates = templatesFor(actor)
  const ids = templates.map(({ id }) => id)
  const left = await store.quotas.left(person, [...new Set(ids)])
  const items = templates.map(({ subject, id, term }) => {
    return { subject, template: id, term, left: left.get(id) ?? 0 }
  })
  return { items }
}

/** What this phone may be asked for on a tap, and how much of it is left; a browser has no channel to accept. */
export const openPushes: Operation<Person, Record<string, never>, PushLines> =
  ({ store }) =>
  async (actor, _input, call) => {
    const person = phoneOf(call)
    return ok(person === null ? { items: [] } : await linesOf(store, actor, person))
  }

/**
 * What somebody answered when the phone asked: whatever begins with `accept` is one message more. A refusal takes away
 * nothing that was accepted before, except of a long-term template, whose acceptance it ends.
 */
export const grantPushes: Operation<Person, { results: PushGrant[] }, PushLines> =
  (dependencies) =>
  async (actor, { results }, call) => {
    const { store } = dependencies
    const person = phoneOf(call)
    if (person === null) return refuse('wrong_transport')
    const known = new Map(templatesFor(actor).map((template) => [template.id, template]))
    for (const { template: id, result } of results) {
      const template = known.get(id)
      // A phone may still know a template that the operator has replaced: the others count all the same.
      if (template === undefined) continue
      if (result.startsWith('accept'))
        await store.quotas.grant({ person, template: id, term: template.term, command: call.commandId })
      else if (template.term === 'long' && result !== 'filter') await store.quotas.clear(person, id)
    }
    await rememberPerson(dependencies, { kind: 'resident', personKey: person }, call)
    return ok(await linesOf(store, actor, person))
  }
