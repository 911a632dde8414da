import type { FileCaseInput } from '#types/contract'
import type { ResidentActor } from '#types/people'
import { appendFacts } from '../domain/append'
import { caseNumber } from '../domain/code'
import { open } from '../domain/open'
import type { StoredCase } from '../store/case-shape'
import { newCase } from '../store/cases'
import { authored } from './authorship'
import type { Governed } from './governing-world'
import type { Call } from './operation'

/** What a report becomes: written by `case.file`, only looked at by `case.preview`. */
export function draftedCase(
  id: string,
  actor: ResidentActor,
  input: FileCaseInput,
  call: Pick<Call, 'now' | 'commandId'>,
  { world, version }: Governed,
): StoredCase {
  const { compound, pack } = world
  const context = { ...authored(actor, call), words: input.words, media: input.files, place: input.place }
  const next = appendFacts(null, [open(input, world)], context, world)
  const where = { region: pack.code, compound: compound.id, street: compound.street, place: input.place }
  return newCase(
    { _id: id, pack: version, number: caseNumber(id, call.now), filedAt: call.now, ...where },
    next,
  )
}
