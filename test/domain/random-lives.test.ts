import fc from 'fast-check'
import type { CaseEvent, CaseState } from '#types/case'
import { verifyHistory } from '#core/domain/chain'
import { evolve, fold } from '#core/domain/evolve'
import { MOVES } from '#core/domain/lifecycle'
import type { MoveRow } from '#core/domain/move-context'
import { offersFor } from '#core/domain/offers'
import { unitById, unitOf } from '#core/domain/posts'
import { attend } from '#core/domain/sweep'
import { TIMELINE } from '#core/domain/timeline'
import { sha256 } from './support/demo-world'
import { actorFor, commands, filings, moveOffered, type Command } from './support/commands'
import { Story } from './support/story'

/** test:deep sets DEEP and runs ten times as many. */
const RUNS = process.env['DEEP'] === undefined ? 1_000 : 10_000

const HOUR = 3_600_000

/** The rows of a move that start from a stage: what they allow is all that may happen. */
function allows(rows: readonly MoveRow[], before: CaseState, after: CaseState): boolean {
  return rows.some(
    (row) =>
      row.from.includes(before.stage) &&
      row.to.some((to) => (to === 'same' ? before.stage : to) === after.stage),
  )
}

function clocksOfTable(rows: readonly MoveRow[], before: CaseState, after: CaseState): boolean {
  const started = after.clocks.filter((clock) => !before.clocks.includes(clock)).map((clock) => clock.code)
  const again = ['service', 'persuade', 'inspect']
  const known = rows.flatMap((row) => row.starts)
  return started.every((code) => known.includes(code) || again.includes(code))
}

const drawn = ({ who, action, fields }: Extract<Command, { kind: 'move' }>, story: Story) => ({
  actor: actorFor(who, story),
  action,
  fields,
})

function step(story: Story, command: Command): void {
  if (command.kind === 'wait') {
    story.until(story.now + command.hours * HOUR)
    return
  }
  const before = story.state
  const move = command.kind === 'move' ? drawn(command, story) : moveOffered(command, story)
  if (move === undefined || !story.move(move.actor, move.action, move.fields).ok) {
    expect(story.state).toBe(before)
    return
  }
  const rows = MOVES[move.action]
  expect(allows(rows, before, story.state)).toBe(true)
  expect(clocksOfTable(rows, before, story.state)).toBe(true)
}

function live(filing: Parameters<typeof filed>[0], lines: readonly Command[]): Story {
  const story = filed(filing)
  for (const line of lines) step(story, line)
  return story
}

function filed(filing: ConstructorParameters<typeof Story>[0]): Story {
  return new Story(filing)
}

function ownWork(events: readonly CaseEvent[]): boolean {
  let state: CaseState | null = null
  for (const event of events) {
    if (event.fact.type === 'verified' && event.by.kind === 'staff' && state !== null) {
      const sameUnit = state.settledBy !== null && unitOf(event.by.post) === unitOf(state.settledBy)
      if (sameUnit || event.by.staffId === state.settledByStaff) return true
    }
    state = evolve(state, event.fact, event.at, event.by)
  }
  return false
}

const holds = (check: (story: Story) => void) =>
  fc.assert(
    fc.property(filings, commands, (filing, lines) => check(live(filing, lines))),
    { numRuns: RUNS },
  )

describe('whatever people try', () => {
  it('a case goes only where the table leads, and its events fold to its state', () => {
    holds(({ document }) => expect(fold(document.events)).toEqual(document.state))
  })

  it('nobody verifies what they or their unit settled', () => {
    holds(({ document }) => expect(ownWork(document.events)).toBe(false))
  })

  it('the chain holds, and a changed link is named', () => {
    fc.assert(
      fc.property(filings, commands, fc.nat(), (filing, lines, pick) => {
        const { document } = live(filing, lines)
        expect(verifyHistory(document.events, document.texts, sha256)).toEqual({ ok: true })
        const place = pick % document.events.length
        const forged = document.events.map((event, at) =>
          at === place ? { ...event, at: event.at + 1 } : event,
        )
        expect(verifyHistory(forged, document.texts, sha256)).toEqual({ ok: false, seq: place + 1 })
      }),
      { numRuns: RUNS },
    )
  })

  it('a case the property must not see is never held or verified by a property', () => {
    holds(({ state, world }) => {
      if (!state.hideFromProperty && state.about !== 'property') return
      const kinds = state.posts.map((post) => unitById(unitOf(post), world)?.kind)
      expect(kinds).not.toContain('property')
      if (state.verifier !== null) expect(unitById(unitOf(state.verifier), world)?.kind).not.toBe('property')
    })
  })

  it('a running case always has a clock, and attending it twice adds nothing', () => {
    holds((story) => {
      const { state } = story
      const ended = state.stage === 'closed' || state.stage === 'withdrawn'
      expect(state.clocks.length === 0).toBe(ended)
      for (let round = 0; round < 3; round += 1) story.until(story.now)
      expect(attend(story.document, story.world)).toEqual([])
    })
  })

  it('every open offer of a holder can be made with the fields it asks for', () => {
    holds((story) => {
      const holder = actorFor('holder', story)
      for (const offer of offersFor(story.state, holder, story.world)) {
        if (offer.closed !== undefined) continue
        const value = (code: string, choices?: readonly string[]) =>
          choices?.[0] ?? { dueAt: story.now + HOUR, restored: true, solved: true, score: 5 }[code] ?? 'words'
        const asked = offer.fields.filter((field) => field.code !== 'photos')
        const given = Object.fromEntries(asked.map((field) => [field.code, value(field.code, field.choices)]))
        expect(story.try(holder, offer.action, given)).toMatchObject({ ok: true })
      }
    })
  })
})

describe('the random lives', () => {
  it('reach every move and every stage that the table leads to', () => {
    const facts = new Set<string>()
    const stages = new Set<string>()
    holds(({ document, state }) => {
      for (const event of document.events) facts.add(event.fact.type)
      stages.add(state.stage)
    })
    expect([...facts].sort()).toEqual(Object.keys(TIMELINE).sort())
    const led = Object.values(MOVES).flatMap((rows) => rows.flatMap((row) => row.to))
    for (const stage of led.filter((to) => to !== 'same')) expect(stages).toContain(stage)
  })
})
