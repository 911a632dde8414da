import type { AcceptedLine } from '#types/desk-view'
import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { attempt } from '../platform/attempt'
import { hmac } from '../platform/digest'
import { secret } from '../platform/secrets'
import { inParallel } from './in-parallel'
import { moveCase } from './move-case'
import type { Operation } from './operation'

interface Input {
  readonly ids: readonly string[]
}

/**
 * Each is the ordinary acceptance under a command of its own, which the one command and the case decide: whoever asks
 * again after a lost answer accepts none twice and none is left out. One that fails says so and holds up no other.
 */
export const acceptSeveral: Operation<StaffActor, Input, { items: readonly AcceptedLine[] }> =
  (dependencies) => async (actor, input, call) => {
    const accept = moveCase(dependencies)
    const ids = [...new Set(input.ids)]
    const answers = new Map<string, Answer<unknown>>()
    await inParallel(ids, async (id) => {
      const commandId = hmac(secret('PERSON_KEY'), `accept:${call.commandId}:${id}`)
      await attempt('accept', async () => {
        answers.set(id, await accept(actor, { id, action: 'accept', fields: {} }, { ...call, commandId }))
      })
    })
    return ok({ items: ids.map((id) => lineOf(id, answers.get(id) ?? refuse('internal'))) })
  }

function lineOf(id: string, answer: Answer<unknown>): AcceptedLine {
  if (answer.ok) return { id, ok: true }
  const { code, detail } = answer
  return { id, ok: false, code, ...(detail === undefined ? {} : { detail }) }
}
