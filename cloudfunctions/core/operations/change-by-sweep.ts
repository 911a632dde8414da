import type { CaseFact } from '#types/case-event'
import type { SystemActor } from '#types/people'
import { type Answer, ok, refuse } from '#types/refusal'
import { type Appended, appendFacts } from '../domain/append'
import type { World } from '../domain/world'
import { attempt, within } from '../platform/attempt'
import type { StoredCase } from '../store/case-shape'
import { changeCase } from '../store/change-case'
import { authored, byOf } from './authorship'
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
  /** One read and one conditional write. The revision names the command: a second run over it is the same command. */
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
      const own = { ...call, commandId: `${name}:${String(document.rev)}` }
      const world = await worldOfCase(store.regions, document, call.now)
      const command = { id: document._id, by: byOf(actor), commandId: own.commandId }
      const answer = await changeCase(store.cases, command, async (now): Promise<Answer<Appended>> => {
        if (now?.rev !== document.rev) return refuse('changed_meanwhile')
        const facts = wanted(now, world)
        if (facts.length === 0) throw new Error(`The case ${document.number} wanted "${name}" for nothing`)
        return ok(appendFacts(now, facts, authored(actor, own), world))
      })
      if (answer.ok) changed.push({ document: answer.value, world })
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
