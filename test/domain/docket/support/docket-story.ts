import type { DocketDocument } from '#types/docket'
import type { DocketMove } from '#types/docket-codes'
import type { DocketFact } from '#types/docket-event'
import type { DocketFields } from '#types/docket-view'
import type { Procedure } from '#types/lifecycle'
import type { Actor, PostId } from '#types/people'
import type { Answer } from '#types/refusal'
import { byOf } from '#core/domain/by'
import { appendToDocket } from '#core/domain/docket/docket-append'
import { decideDocket } from '#core/domain/docket/docket-decide'
import { DOCKET_GUARDS, type DocketGuardTable } from '#core/domain/docket/docket-guards'
import { attendDocket } from '#core/domain/docket/docket-sweep'
import { openDocketFact } from '#core/domain/docket/open-docket-fact'
import { unitOf } from '#core/domain/posts'
import type { World } from '#core/domain/world'
import { MONDAY, sha256, worldAt } from '../../support/demo-world'

const SYSTEM: Actor = { kind: 'system', job: 'sweep' }

export interface Opening {
  readonly matter: string
  readonly holder: PostId
  readonly procedure: Procedure
}

const OPENED: Opening = {
  matter: 'illegal-construction',
  holder: 'urban-management:officer:liuyin',
  procedure: 'general',
}

/** One docket from its opening on, kept as the store would keep it; time stands still until it is moved. */
export class DocketStory {
  document: DocketDocument
  now: number
  guards: DocketGuardTable = DOCKET_GUARDS
  private commands = 0

  constructor(opening: Partial<Opening> = {}, now = MONDAY) {
    const { procedure, ...held } = { ...OPENED, ...opening }
    this.now = now
    const opens = {
      type: 'docketOpened',
      docket: 'docket-1',
      procedure,
      reason: 'lawDemands',
      clocks: [],
    } as const
    const fact = openDocketFact('case-1', { ...held, answers: {} }, opens, this.world)
    const next = appendToDocket(null, [fact], { by: byOf(SYSTEM), at: now, ...this.command() }, this.world)
    this.document = {
      ...{
        _id: 'docket-1',
        v: 1,
        rev: 1,
        region: 'demo',
        pack: 'demo@1',
        number: 'N',
        openedAt: now,
        notified: 0,
      },
      ...{ case: 'case-1', caseNumber: 'C', compound: 'xiyuan', street: 'yunxi-street' },
      ...{ holder: held.holder, unit: unitOf(held.holder) },
      ...next,
    }
  }

  get state() {
    return this.document.state
  }

  get world(): World {
    return worldAt(this.now)
  }

  private command() {
    this.commands += 1
    return { commandId: `command-${this.commands}`, salt: `salt-${this.commands}`, digest: sha256 }
  }

  /** A state that no story leads to: for scenes in which one guard alone is to refuse. */
  with(state: Partial<DocketDocument['state']>): this {
    this.document = { ...this.document, state: { ...this.state, ...state } }
    return this
  }

  append(facts: readonly DocketFact[], actor: Actor, said: { words?: string; party?: string } = {}): void {
    const context = { by: byOf(actor), at: this.now, ...this.command(), ...said }
    const { events, texts, ...fields } = appendToDocket(this.document, facts, context, this.world)
    this.document = {
      ...this.document,
      ...fields,
      rev: this.document.rev + 1,
      events: [...this.document.events, ...events],
      texts: { ...this.document.texts, ...texts },
    }
  }

  try(actor: Actor, action: DocketMove, fields: DocketFields = {}): Answer<readonly DocketFact[]> {
    return decideDocket(this.document, { action, fields }, actor, this.world, this.guards)
  }

  move(actor: Actor, action: DocketMove, fields: DocketFields = {}): Answer<readonly DocketFact[]> {
    const answer = this.try(actor, action, fields)
    const { words, party } = fields
    const said = { ...(words === undefined ? {} : { words }), ...(party === undefined ? {} : { party }) }
    if (answer.ok) this.append(answer.value, actor, said)
    return answer
  }

  /** An act that the story counts on. */
  does(actor: Actor, action: DocketMove, fields: DocketFields = {}): this {
    const answer = this.move(actor, action, fields)
    if (!answer.ok) throw new Error(`${action} was refused: ${answer.code} ${answer.detail ?? ''}`)
    return this
  }

  /** Time goes on and the legal clocks are attended. */
  until(now: number): this {
    this.now = now
    const facts = attendDocket(this.state, now)
    if (facts.length > 0) this.append(facts, SYSTEM)
    return this
  }

  due(code: string): number | undefined {
    return this.state.clocks.find((clock) => clock.code === code)?.dueAt
  }
}
