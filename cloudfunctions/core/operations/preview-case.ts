import type { FileCaseInput } from '#types/contract'
import type { ResidentActor } from '#types/people'
import type { CasePreview } from '#types/preview-contract'
import { ok, refuse } from '#types/refusal'
import { previewOf } from '../domain/preview'
import { draftedCase } from './drafted-case'
import { worldOfCompound } from './governing-world'
import type { Operation } from './operation'
import { isKnownMatter } from './unfit-report'

const NOBODY: ResidentActor = { kind: 'resident', personKey: 'nobody' }

/**
 * What would come of a report, were it sent now: drafted by the rules that file one, looked at through the views of a
 * real case, and let go. Files are named and not looked up: what is nobody's is refused when it is filed.
 */
export const previewCase: Operation<null, FileCaseInput, CasePreview> =
  ({ store }) =>
  async (_actor, input, call) => {
    const governed = await worldOfCompound(store.regions, input.compound, call.now)
    if (!governed) return refuse('bad_input', 'compound')
    const { world } = governed
    if (input.kind === 'finding') return refuse('bad_input', 'kind')
    if (!isKnownMatter(input.matter, world.pack)) return refuse('bad_input', 'matter')
    return ok(previewOf(draftedCase('preview', NOBODY, input, call, governed), input, world))
  }
