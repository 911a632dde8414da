import type { MoveInput } from '#types/contract'
import type { MoveFields } from '#types/offer'
import { type Answer, ok, refuse } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import { type Appended, appendFacts } from '../domain/append'
import { byOf } from '../domain/by'
import { caseView } from '../domain/case-view'
import { isCaseNumber } from '../domain/code'
import { decide } from '../domain/decide'
import { isStranger, mayRead } from '../domain/rights'
import { GUARDS } from '../domain/guards'
import type { MoveAids } from '../domain/move-context'
import { partyOf, wordsOf } from '../domain/words'
import type { World } from '../domain/world'
import { hmac } from '../platform/digest'
import { secret } from '../platform/secrets'
import type { StoredCase } from '../store/case-shape'
import type { Cases } from '../store/cases'
import { changeCase } from '../store/change-case'
import { authored, ownerOf } from './authorship'
import { filesOf } from './case-files'
import { worldOfCase } from './governing-world'
import { noticed } from './noticed'
import type { Call, Dependencies, Operation, Person } from './operation'

/** A move is one read and one conditional write; every rule about it is the domain's. */
export const moveCase: Operation<Person, MoveInput, CaseView> =
  (dependencies) => async (actor, move, call) => {
    const { store } = dependencies
    const command = { id: move.id, by: byOf(actor), commandId: call.commandId }
    const changed = await changeCase(store.cases, command, (document) =>
      decided(dependencies, document, actor, move, call),
    )
    if (!changed.ok) return changed
    const world = await worldOfCase(store.regions, changed.value, call.now)
    await noticed(dependencies, changed.value, world)
    // Its author may have lost sight of the case by it, or since: that it was done is all there is to say.
    if (!mayRead(actor, changed.value, world)) return refuse('moved_on')
    return ok(caseView(changed.value, actor, world, await filesOf(dependencies, changed.value)))
  }

async function decided(
  { store }: Dependencies,
  document: StoredCase | null,
  actor: Person,
  move: MoveInput,
  call: Call,
): Promise<Answer<Appended>> {
  if (!document || isStranger(actor, document)) return refuse('not_found')
  const world: World = await worldOfCase(store.regions, document, call.now)
  if (!mayRead(actor, document, world)) return refuse('not_found')
  const aids = await aidsFor(store.cases, move, call)
  const facts = decide(document.state, move, actor, world, GUARDS, aids)
  if (!facts.ok) return facts
  const media = move.fields.photos ?? []
  const attached = await store.uploads.attach(media, ownerOf(actor), move.id, call.now)
  if (!attached) return refuse('file_unknown')
  const said = { ...saidIn(move.fields), ...(media.length === 0 ? {} : { media }) }
  return ok(appendFacts(document, facts.value, { ...authored(actor, call), ...said }, world))
}

function saidIn(fields: MoveFields) {
  const [words, party] = [wordsOf(fields), partyOf(fields)]
  return { ...(words === undefined ? {} : { words }), ...(party === undefined ? {} : { party }) }
}

/** An id that the command alone decides, so that whatever the move brings about is brought about once. */
export function freshFor(id: string, commandId: string): string {
  return hmac(secret('PERSON_KEY'), `after:${id}:${commandId}`)
}

async function aidsFor(cases: Cases, { id, fields }: MoveInput, { commandId }: Call): Promise<MoveAids> {
  const fresh = freshFor(id, commandId)
  const other = fields.into === undefined ? null : await otherCase(cases, fields.into)
  const named = fields.cases ?? []
  return { fresh, other, others: named.length === 0 ? [] : await cases.byIds(named) }
}

/** People name the other case by the number they see; a programme may name its id. */
function otherCase(cases: Cases, into: string): Promise<StoredCase | null> {
  const typed = into.trim().toUpperCase()
  return isCaseNumber(typed) ? cases.byNumber(typed) : cases.byId(into)
}
