import type { FindingInput } from '#types/field-contract'
import type { CaseView } from '#types/case-view'
import type { StaffActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { appendFacts } from '../domain/append'
import { caseView } from '../domain/case-view'
import { caseNumber } from '../domain/code'
import { openFinding } from '../domain/open'
import { mayFind } from '../domain/rights'
import { hmac } from '../platform/digest'
import { secret } from '../platform/secrets'
import type { StoredCase } from '../store/case-shape'
import { newCase } from '../store/cases'
import { authored } from './authorship'
import { unchecked } from './case-files'
import { type Governed, worldOfCompound } from './governing-world'
import { insertOnce } from './insert-once'
import { noticed } from './noticed'
import type { Call, Operation } from './operation'

/** 巡查发现: what staff found, what they said, and what came of it, in one command. */
export const recordFinding: Operation<StaffActor, FindingInput, CaseView> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const governed = await worldOfCompound(store.regions, input.compound, call.now)
    if (!governed || !mayFind(actor, governed.world)) return refuse('bad_input', 'compound')
    if (!governed.world.pack.matters.some(({ code }) => code === input.matter))
      return refuse('bad_input', 'matter')
    const id = hmac(secret('PERSON_KEY'), `finding:${actor.staffId}:${call.commandId}`)
    const attached = await store.uploads.attach(input.files, actor.staffId, id, call.now)
    if (!attached) return refuse('file_unknown')
    const filed: Answer<StoredCase> = await insertOnce(store.cases, drafted(id, actor, input, call, governed))
    if (!filed.ok) return filed
    await noticed(dependencies, filed.value, governed.world)
    return ok(caseView(filed.value, actor, governed.world, unchecked))
  }

function drafted(
  id: string,
  actor: StaffActor,
  input: FindingInput,
  call: Call,
  { world, version }: Governed,
): StoredCase {
  const { compound, pack } = world
  const { words, place, files: media } = input
  const finding = { ...input, about: null, danger: input.danger === true }
  const facts = openFinding(finding, actor.post.id, world)
  const next = appendFacts(null, facts, { ...authored(actor, call), words, place, media }, world)
  const where = { region: pack.code, compound: compound.id, street: compound.street, place }
  const head = { _id: id, pack: version, number: caseNumber(id, call.now), filedAt: call.now, ...where }
  return newCase(head, next)
}
