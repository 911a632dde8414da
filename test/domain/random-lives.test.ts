import fc from 'fast-check'
import type { CaseState } from '#types/case'
import type { CaseEvent } from '#types/case-event'
import type { MoveFields } from '#types/offer'
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
const RUNS = process.env.DEEP === undefined ? 1_000 : 10_000

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

function live(filing: ConstructorParameters<typeof Story>[0], lines: readonly Command[]): Story {
  const story = new Story(filing)
  for (const line of lines) step(story, line)
  return story
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

/** A failure says which invariant broke. */
function named(words: string, check: () => void): void {
  try {
    check()
  } catch (cause) {
    throw new Error(`broken: ${words}`, { cause })
  }
}

interface Invariant {
  readonly words: string
  readonly holds: (story: Story) => void
}

const tried = { facts: new Set<string>(), stages: new Set<string>() }

const INVARIANTS: readonly Invariant[] = [
  {
    words: 'events fold to the state',
    holds: ({ document }) => expect(fold(document.events)).toEqual(document.state),
  },
  {
    words: 'nobody verifies what they or their unit settled',
    holds: ({ document }) => expect(ownWork(document.events)).toBe(false),
  },
  {
    words: 'the chain holds, and a changed link is named',
    holds: ({ document }) => {
      const { events, texts } = document
      expect(verifyHistory(events, texts, sha256)).toEqual({ ok: true })
      const place = events.length >> 1
      const forged = events.map((event, at) => (at === place ? { ...event, at: event.at + 1 } : event))
      expect(verifyHistory(forged, texts, sha256)).toEqual({ ok: false, seq: place + 1 })
    },
  },
  {
    words: 'what the property must not see it never holds or verifies',
    holds: ({ state, world }) => {
      if (!state.hideFromProperty && state.about !== 'property') return
      const posts = state.verifier === null ? state.posts : [...state.posts, state.verifier]
      expect(posts.map((post) => unitById(unitOf(post), world)?.kind)).not.toContain('property')
    },
  },
  {
    words: 'a running case has a clock, an ended one has none',
    holds: ({ state }) => {
      const ended = state.stage === 'closed' || state.stage === 'withdrawn'
      expect(state.clocks.length === 0).toBe(ended)
    },
  },
  {
    words: 'every open offer of the holder can be made with the fields it asks for',
    holds: (story) => {
      const holder = actorFor('holder', story)
      const plain: Readonly<Record<string, unknown>> = { dueAt: story.now + HOUR, restored: true, score: 5 }
      for (const { action, closed, fields } of offersFor(story.state, holder, story.world)) {
        const asked = fields.filter(({ code }) => code !== 'photos')
        const given = asked.map(({ code, choices }) => [code, choices?.[0] ?? plain[code] ?? 'words'])
        const answer = story.try(holder, action, Object.fromEntries(given) as MoveFields)
        expect(answer.ok ? undefined : answer.code).toBe(closed)
      }
    },
  },
  {
    words: 'attending the clocks comes to rest',
    holds: (story) => {
      for (let round = 0; round < 3; round += 1) story.until(story.now)
      expect(attend(story.document, story.world)).toEqual([])
    },
  },
]

describe('whatever people try', () => {
  it('a case goes only where the table leads, and every invariant holds', () => {
    fc.assert(
      fc.property(filings, commands, (filing, lines) => {
        const story = live(filing, lines)
        for (const event of story.document.events) tried.facts.add(event.fact.type)
        tried.stages.add(story.state.stage)
        for (const { words, holds } of INVARIANTS) named(words, () => holds(story))
      }),
      { numRuns: RUNS },
    )
  })

  it('was tried in every fact and every stage that the table leads to', () => {
    expect([...tried.facts].sort()).toEqual(Object.keys(TIMELINE).sort())
    const led = Object.values(MOVES).flatMap((rows) => rows.flatMap((row) => row.to))
    for (const stage of led.filter((to) => to !== 'same')) expect(tried.stages).toContain(stage)
  })
})
