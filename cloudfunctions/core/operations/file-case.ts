import type { FileCaseInput } from '#types/contract'
import type { ResidentActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import { appendFacts } from '../domain/append'
import { caseView } from '../domain/case-view'
import { caseNumber } from '../domain/code'
import { open } from '../domain/open'
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
import { rememberPerson } from './remember-person'

/** The id follows from person and command: the button can be pressed ten times, and nobody can squat another's case. */
export const fileCase: Operation<ResidentActor, FileCaseInput, CaseView> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const unfit = unfitField(input, call.now)
    if (unfit !== null) return refuse('bad_input', unfit)
    const id = hmac(secret('PERSON_KEY'), `case:${actor.personKey}:${call.commandId}`)
    const governed = await worldOfCompound(store.regions, input.compound, call.now)
    if (!governed) return refuse('bad_input', 'compound')
    const { matters } = governed.world.pack
    if (input.matter !== null && !matters.some(({ code }) => code === input.matter))
      return refuse('bad_input', 'matter')
    const attached = await store.uploads.attach(input.files, actor.personKey, id, call.now)
    if (!attached) return refuse('file_unknown')
    const filed = await insertOnce(store.cases, drafted(id, actor, input, call, governed))
    if (!filed.ok) return filed
    await noticed(dependencies, filed.value, governed.world)
    await rememberPerson(dependencies, actor, call)
    return ok(caseView(filed.value, actor, governed.world, unchecked))
  }

/** A sentence or a picture, without which nobody could act on it; and nobody reports what is still to come. */
function unfitField({ words, files, happenedAt = 0 }: FileCaseInput, now: number): string | null {
  if (words.trim() === '' && files.length === 0) return 'words'
  return happenedAt > now ? 'happenedAt' : null
}

function drafted(
  id: string,
  actor: ResidentActor,
  input: FileCaseInput,
  call: Call,
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
