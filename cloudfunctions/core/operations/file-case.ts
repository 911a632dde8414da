import type { FileCaseInput } from '#types/contract'
import type { ResidentActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import { caseView } from '../domain/case-view'
import { hmac } from '../platform/digest'
import { secret } from '../platform/secrets'
import { unchecked } from './case-files'
import { draftedCase } from './drafted-case'
import { worldOfCompound } from './governing-world'
import { insertOnce } from './insert-once'
import { noticed } from './noticed'
import type { Operation } from './operation'
import { rememberPerson } from './remember-person'
import { isKnownMatter, unfitField } from './unfit-report'

/** The id follows from person and command: the button can be pressed ten times, and nobody can squat another's case. */
export const fileCase: Operation<ResidentActor, FileCaseInput, CaseView> =
  (dependencies) => async (actor, input, call) => {
    const { store } = dependencies
    const unfit = unfitField(input, call.now)
    if (unfit !== null) return refuse('bad_input', unfit)
    const id = hmac(secret('PERSON_KEY'), `case:${actor.personKey}:${call.commandId}`)
    const governed = await worldOfCompound(store.regions, input.compound, call.now)
    if (!governed) return refuse('bad_input', 'compound')
    if (!isKnownMatter(input.matter, governed.world.pack)) return refuse('bad_input', 'matter')
    const attached = await store.uploads.attach(input.files, actor.personKey, id, call.now)
    if (!attached) return refuse('file_unknown')
    const filed = await insertOnce(store.cases, draftedCase(id, actor, input, call, governed))
    if (!filed.ok) return filed
    await noticed(dependencies, filed.value, governed.world)
    await rememberPerson(dependencies, actor, call)
    return ok(caseView(filed.value, actor, governed.world, unchecked))
  }
