import type { CaseDocument } from '#types/case'
import type { CaseView } from '#types/case-view'
import type { FileView } from '#types/file-view'
import { postId, type PostId, type StaffActor } from '#types/people'
import type { CasePreview, SeenCase } from '#types/preview-contract'
import type { FileCaseInput } from '#types/contract'
import { caseView, holderView } from './case-view'
import { isShared, publicityToOthers } from './follow-rules'
import { roleOf, unitById, unitOf } from './posts'
import { previewWarnings } from './preview-warnings'
import { publicView } from './public-view'
import { isStranger, mayRead } from './rights'
import { matterOf, route } from './route'
import type { World } from './world'

/** Whoever would stand for a post. */
function standingFor(id: PostId, { pack }: World): StaffActor {
  const post = { id, unit: unitOf(id), role: roleOf(id), scope: id.split(':')[2] ?? '' }
  return { kind: 'staff', staffId: '', name: '', region: pack.code, post, qualified: false }
}

const unchecked = (id: string): FileView => ({ id, state: 'checking' })

function seen({ title, place, words, files, hazard, happenedAt, answers }: CaseView): SeenCase {
  return {
    ...{ title, place, words, files, hazard },
    ...(happenedAt === undefined ? {} : { happenedAt }),
    ...(answers === undefined ? {} : { answers }),
  }
}

/** By the very questions and views of a real reading, so that it cannot promise what a reading would not keep. */
function seenFrom(post: PostId, document: CaseDocument, world: World): SeenCase | null {
  const actor = standingFor(post, world)
  if (isStranger(actor, document) || !mayRead(actor, document, world)) return null
  return seen(caseView(document, actor, world, unchecked))
}

function seenByProperty(document: CaseDocument, world: World): CasePreview['property'] {
  const { property, id } = world.compound
  return property === null ? 'none' : seenFrom(postId(property, 'propertyManager', id), document, world)
}

/** As somebody sees it who has just joined it. */
function seenByNeighbours(document: CaseDocument, world: World): SeenCase | null {
  const joined = { at: world.now, urges: 0, urgedAt: null, rating: null, merged: false }
  return isShared(document.state) ? seen(publicView(document, joined, world)) : null
}

function firstClock({ state }: CaseDocument, now: number): CasePreview['first'] {
  const { clocks } = state
  const first = clocks.find(({ code }) => code === 'accept') ?? clocks[0]
  if (first === undefined) return { clock: 'accept', dueAt: now, provisional: true }
  return { clock: first.code, dueAt: first.dueAt, provisional: first.provisional }
}

/** What would come of a report that has been drafted and not kept. */
export function previewOf(
  document: CaseDocument,
  { words, files, place }: FileCaseInput,
  world: World,
): CasePreview {
  const { state } = document
  const matter = matterOf(state.matter, world.pack)
  const holder = holderView(state, world)
  const handler = seenFrom(state.holder, document, world)
  if (holder === null || handler === null) throw new Error(`the holder of "${matter.code}" may not read it`)
  return {
    now: world.now,
    holder: { unitName: holder.unitName, roleLabel: holder.roleLabel },
    first: firstClock(document, world.now),
    why: route(state, world).why,
    clause: matter.clause,
    property: seenByProperty(document, world),
    handler,
    handlerCalls: state.contact,
    public: seenByNeighbours(document, world),
    publicity: publicityToOthers(state),
    warnings: previewWarnings({
      ...{ state, matter, place, words, files },
      handler: unitById(unitOf(state.holder), world)?.kind,
    }),
  }
}
