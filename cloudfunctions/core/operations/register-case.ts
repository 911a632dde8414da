import type { RegisterInput, Slip } from '#types/field-contract'
import type { StaffActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { appendFacts } from '../domain/append'
import { caseNumber } from '../domain/code'
import { open } from '../domain/open'
import { unitName, unitOf } from '../domain/posts'
import { mayFind } from '../domain/rights'
import type { World } from '../domain/world'
import { encrypt } from '../platform/cipher'
import { codeFrom, hmac } from '../platform/digest'
import { secret } from '../platform/secrets'
import type { StoredCase } from '../store/case-shape'
import { newCase } from '../store/cases'
import { authored } from './authorship'
import { type Governed, worldOfCompound } from './governing-world'
import { insertOnce } from './insert-once'
import { noticed } from './noticed'
import type { Call, Operation } from './operation'
import { recoveryHash } from './own-key'

const GROUPS = /.{4}/gu
const CODE_LETTERS = 12

/**
 * 代居民登记: what a caller or a visitor said becomes a case whose reporter is a person without a phone. The code on the
 * slip is that person's recovery code: whoever types it into a phone follows the case from there as their own. Both
 * follow from the command, so that a repeated call finds the same case and shows the same slip.
 */
export const registerCase: Operation<StaffActor, RegisterInput, Slip> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const governed = await worldOfCompound(store.regions, input.compound, call.now)
    if (!governed || !mayFind(actor, governed.world)) return refuse('bad_input', 'compound')
    const { world } = governed
    const unfit = unfitField(input, world)
    if (unfit !== null) return refuse('bad_input', unfit)
    const id = hmac(secret('PERSON_KEY'), `registered:${actor.staffId}:${call.commandId}`)
    const caller = `v1.${hmac(secret('PERSON_KEY'), `caller:${id}`)}`
    const code = codeFrom(hmac(secret('PERSON_KEY'), `slip:${id}`), CODE_LETTERS)
    // The person first: a case whose slip opens nothing would be lost to its caller.
    await store.people.register({
      _id: caller,
      recovery: recoveryHash(code),
      recoveryFor: '',
      recoveryAt: call.now,
      phone: input.phone === null ? null : encrypt(input.phone),
    })
    const filed = await insertOnce(store.cases, drafted(id, caller, actor, input, call, governed))
    if (!filed.ok) return filed
    await noticed(dependencies, filed.value, world)
    const { number, card, state } = filed.value
    return ok({
      ...{ id, number, code: (code.match(GROUPS) ?? []).join('-'), title: card.title, dueAt: card.dueAt },
      unitName: unitName(unitOf(state.holder), world),
    })
  }

function unfitField({ kind, matter }: RegisterInput, { pack }: World): string | null {
  if (kind === 'finding') return 'kind'
  return matter === null || pack.matters.some(({ code }) => code === matter) ? null : 'matter'
}

function drafted(
  id: string,
  caller: string,
  actor: StaffActor,
  input: RegisterInput,
  call: Call,
  { world, version }: Governed,
): StoredCase {
  const { compound, pack } = world
  const { channel, words, place } = input
  const filing = { ...input, files: [], contact: input.phone !== null }
  const filed = { ...open(filing, world), reporter: caller, registered: channel }
  const next = appendFacts(null, [filed], { ...authored(actor, call), words, place }, world)
  const where = { region: pack.code, compound: compound.id, street: compound.street, place }
  const head = { _id: id, pack: version, number: caseNumber(id, call.now), filedAt: call.now, ...where }
  return newCase(head, next)
}
