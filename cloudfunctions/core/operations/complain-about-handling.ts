import type { CaseView } from '#types/case-view'
import type { FileCaseInput } from '#types/contract'
import type { ResidentActor } from '#types/people'
import { refuse } from '#types/refusal'
import { mayFollow } from '../domain/follow-rules'
import { relationOf } from '../domain/relation'
import type { StoredCase } from '../store/case-shape'
import type { Store } from '../store/store'
import { fileCase } from './file-case'
import { worldOfCase } from './governing-world'
import type { Operation } from './operation'

export interface Complaint {
  readonly id: string
  readonly words: string
}

/** What every programme calls a complaint about those who handle things; whom it goes to, its pack says. */
const CONDUCT = 'enforcement-conduct'

/**
 * 投诉办理: a case of its own about the handling of another, which reaches whoever supervises and not whoever handles.
 * It names the other by the number that both sides know. Only who may follow a case may complain of it.
 */
export const complainAboutHandling: Operation<ResidentActor, Complaint, CaseView> =
  (dependencies) =>
  async (actor, { id, words }, call) => {
    const { store } = dependencies
    const document = await followed(store, actor, id)
    if (document === null) return refuse('not_found')
    const { pack } = await worldOfCase(store.regions, document, call.now)
    if (!pack.matters.some(({ code }) => code === CONDUCT)) return refuse('not_now', 'noSupervisor')
    if (words.trim() === '') return refuse('bad_input', 'words')
    const input: FileCaseInput = {
      ...{ compound: document.compound, kind: 'report', matter: CONDUCT, place: {}, files: [] },
      ...{ words: `${document.number}：${words}`, about: 'officer', hideFromProperty: true, danger: false },
    }
    return await fileCase(dependencies)(actor, input, call)
  }

/** Its reporter's own case, or one that somebody has joined; both are asked for a wrong id as well. */
async function followed(
  { cases, follows }: Pick<Store, 'cases' | 'follows'>,
  actor: ResidentActor,
  id: string,
): Promise<StoredCase | null> {
  const [document, follow] = await Promise.all([cases.byId(id), follows.of(id, actor.personKey)])
  if (!document) return null
  if (relationOf(actor, document.state) === 'reporter') return document
  return follow && mayFollow(document.state, follow) ? document : null
}
