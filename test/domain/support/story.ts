import type { CaseDocument } from '#types/case'
import type { CaseFact } from '#types/case-event'
import type { FileCaseInput } from '#types/contract'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Actor } from '#types/people'
import type { Answer } from '#types/refusal'
import { appendFacts } from '#core/domain/append'
import { byOf } from '#core/domain/by'
import { caseNumber } from '#core/domain/code'
import { decide } from '#core/domain/decide'
import { GUARDS, type GuardTable } from '#core/domain/guards'
import type { OtherCase } from '#core/domain/move-context'
import { open } from '#core/domain/open'
import { attend } from '#core/domain/sweep'
import { partyOf, wordsOf } from '#core/domain/words'
import type { World } from '#core/domain/world'
import { MONDAY, sha256, worldAt } from './demo-world'
import { residentUpstairs } from './people'

const FILED: FileCaseInput = {
  compound: 'xiyuan',
  kind: 'report',
  matter: 'fire-lane',
  words: 'a car blocks the fire lane',
  place: { building: '3', unit: '2', floor: '5', detail: 'east' },
  files: [],
  about: null,
  hideFromProperty: false,
  danger: false,
}

/** One case from its filing on, kept as the store would keep it; time stands still until it is moved. */
export class Story {
  document: CaseDocument
  now = MONDAY
  guards: GuardTable = GUARDS
  /** The case that a merge would name. */
  other: OtherCase | null = null
  /** The cases that a whistle would take in. */
  others: readonly OtherCase[] = []
  private commands = 0

  constructor(input: Partial<FileCaseInput> = {}, reporter: Actor = residentUpstairs) {
    const whole = { ...FILED, ...input }
    const world = worldAt(this.now, whole.compound)
    const context = { by: byOf(reporter), at: this.now, words: whole.words, place: whole.place }
    const stored = appendFacts(null, [open(whole, world)], { ...context, ...this.command() }, world)
    this.document = {
      _id: 'case-1',
      v: 1,
      rev: 1,
      region: 'demo',
      number: caseNumber('case-1', this.now),
      compound: world.compound.id,
      street: world.compound.street,
      place: whole.place,
      filedAt: this.now,
      notified: 0,
      ...stored,
    }
  }

  get state() {
    return this.document.state
  }

  get world(): World {
    return worldAt(this.now, this.document.compound)
  }

  private command() {
    this.commands += 1
    return { commandId: `command-${this.commands}`, salt: `salt-${this.commands}`, digest: sha256 }
  }

  append(facts: readonly CaseFact[], actor: Actor, fields: MoveFields = {}): void {
    const [words, party] = [wordsOf(fields), partyOf(fields)]
    const spoken = { ...(words === undefined ? {} : { words }), ...(party === undefined ? {} : { party }) }
    const context = { by: byOf(actor), at: this.now, ...this.command(), ...spoken }
    const { events, texts, ...rest } = appendFacts(this.document, facts, context, this.world)
    this.document = {
      ...this.document,
      ...rest,
      rev: this.document.rev + 1,
      events: [...this.document.events, ...events],
      texts: { ...this.document.texts, ...texts },
    }
  }

  try(actor: Actor, action: Move, fields: MoveFields = {}): Answer<readonly CaseFact[]> {
    const aids = { fresh: `fresh-${this.commands}`, other: this.other, others: this.others }
    const move = { id: this.document._id, action, fields }
    return decide(this.state, move, actor, this.world, this.guards, aids)
  }

  /** Makes the move and keeps what it led to; a refusal leaves the case as it was. */
  move(actor: Actor, action: Move, fields: MoveFields = {}): Answer<readonly CaseFact[]> {
    const answer = this.try(actor, action, fields)
    if (answer.ok) this.append(answer.value, actor, fields)
    return answer
  }

  /** A move that the story counts on. */
  does(actor: Actor, action: Move, fields: MoveFields = {}): this {
    const answer = this.move(actor, action, fields)
    if (!answer.ok) throw new Error(`${action} was refused: ${answer.code} ${answer.detail ?? ''}`)
    return this
  }

  /** Time goes on and the clocks are attended. */
  until(now: number): this {
    this.now = now
    const facts = attend(this.document, this.world)
    if (facts.length > 0) this.append(facts, { kind: 'system', job: 'sweep' })
    return this
  }
}
