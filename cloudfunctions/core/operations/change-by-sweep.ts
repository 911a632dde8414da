import type { CaseFact } from '#types/case-event'
import type { SystemActor } from '#types/people'
import { ok, refuse } from '#types/refusal'
import { type Appended, appendFacts } from '../domain/append'
import { byOf } from '../domain/by'
import type { World } from '../domain/world'
import { attempt, within } from '../platform/attempt'
import type { StoredCase } from '../store/case-shape'
import { appended, type Cases } from '../store/cases'
import { type CaseCommand, changeCase } from '../store/change-case'
import { authored } from './authorship'
import { deliverNotices } from './deliver-notices'
import { worldOfCase } from './governing-world'
import { inParallel } from './in-parallel'
import type { Call, Dependencies } from './operation'

const PUSH_MS = 300

type Wanted = (document: StoredCase, world: World) => readonly CaseFact[]

interface Changed {
  readonly document: StoredCase
  readonly world: World
}

export interface CaseSweep {
  /** One conditional write over what the batch has read; nothing when somebody else has moved the case since. */
  change(document: StoredCase): Promise<void>
  /** Tells whom the changes concern, apart from them: what is not told here is owed, and a later run tells it. */
  tell(): Promise<void>
}

/** What a job of `sweep` does with the cases it is given, under its own name. */
export function caseSweep(
  dependencies: Dependencies,
  actor: SystemActor,
  call: Call,
  { name, wanted }: { readonly name: string; readonly wanted: Wanted },
): CaseSweep {
  const { store } = dependencies
  let changed: Changed[] = []
  return {
    change: async (document) => {
      const world = await worldOfCase(store.regions, document, call.now)
      const facts = wanted(document, world)
      if (facts.length === 0) throw new Error(`The case ${document.number} wanted "${name}" for nothing`)
      // The revision names the command: a second run over the same state is the same command.
      const own = { ...call, commandId: `${name}:${String(document.rev)}` }
      const next = appendFacts(document, facts, authored(actor, own), world)
      const command = { id: document._id, by: byOf(actor), commandId: own.commandId }
      const written = await write(store.cases, document, next, command)
      if (written) changed.push({ document: written, world })
    },
    tell: async () => {
      const told = changed
      changed = []
      const counted = store.apart()
      await tellAll(dependencies, told)
      counted()
    },
  }
}

/** When the answer is lost, the case itself tells whether the write was. */
async function write(
  cases: Cases,
  document: StoredCase,
  next: Appended,
  command: CaseCommand,
): Promise<StoredCase | null> {
  try {
    return (await cases.append(document, next)) ? appended(document, next) : null
  } catch {
    const answer = await changeCase(cases, command, (now) =>
      Promise.resolve(now?.rev === document.rev ? ok(next) : refuse('changed_meanwhile')),
    )
    return answer.ok ? answer.value : null
  }
}

async function tellAll(dependencies: Dependencies, changed: readonly Changed[]): Promise<void> {
  let owed = 0
  await inParallel(changed, async (one) => {
    const entries = await tellOne(dependencies, one)
    owed += entries
  })
  if (owed === 0) return
  await within(
    PUSH_MS,
    attempt('notify', () => dependencies.ask('notify', 'push.deliver', {})),
  )
}

async function tellOne(dependencies: Dependencies, { document, world }: Changed): Promise<number> {
  let owed = 0
  if (document.owedAt === null) return owed
  await attempt('inbox', async () => {
    owed = await deliverNotices(dependencies, document, world)
  })
  return owed
}
