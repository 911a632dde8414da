import fc from 'fast-check'
import type { CaseState } from '#types/case'
import { MOVES } from '#core/domain/lifecycle'
import type { MoveRow } from '#core/domain/move-context'
import { TIMELINE } from '#core/domain/timeline-rows'
import { beginnings } from './support/beginnings'
import { actorFor, type Command, commands, filings, moveOffered } from './support/commands'
import { happens } from './support/elsewhere'
import { INVARIANTS } from './support/invariants'
import { Story } from './support/story'

/** test:deep sets DEEP and runs ten times as many. */
const RUNS = process.env.DEEP === undefined ? 10_000 : 100_000

const HOUR = 3_600_000

/** The rows of a move that start from a stage: what they allow is all that may happen. */
function allows(rows: readonly MoveRow[], before: CaseState, after: CaseState): boolean {
  return rows.some(
    (row) =>
      row.from.includes(before.stage) &&
      row.to.some((to) => (to === 'same' ? before.stage : to) === after.stage),
  )
}

/** A case that comes back to work starts that work's own clock, whichever row brought it back. */
const AGAIN = ['service', 'persuade', 'inspect', 'planReview']

function clocksOfTable(rows: readonly MoveRow[], before: CaseState, after: CaseState): boolean {
  const started = after.clocks.filter((clock) => !before.clocks.includes(clock)).map((clock) => clock.code)
  const known = rows.flatMap((row) => row.starts)
  return started.every((code) => known.includes(code) || AGAIN.includes(code))
}

const drawn = ({ who, action, fields }: Extract<Command, { kind: 'move' }>, story: Story) => ({
  actor: actorFor(who, story),
  action,
  fields,
})

/** Said with a plain error: an assertion of the runner for each of some hundred thousand steps takes longer than the step. */
function demand(holds: boolean, words: string): void {
  if (!holds) throw new Error(words)
}

function moves(story: Story, command: Extract<Command, { kind: 'move' | 'offered' }>): void {
  const before = story.state
  const move = command.kind === 'move' ? drawn(command, story) : moveOffered(command, story)
  if (move === undefined || !story.move(move.actor, move.action, move.fields).ok) {
    demand(story.state === before, 'a refused move changed the case')
    return
  }
  const rows = MOVES[move.action]
  const led = `${move.action} led from ${before.stage} to ${story.state.stage}`
  demand(allows(rows, before, story.state), `${led}, which the table does not`)
  demand(clocksOfTable(rows, before, story.state), `${move.action} started a clock that the table does not`)
}

function step(story: Story, command: Command): void {
  if (command.kind === 'wait') story.until(story.now + command.hours * HOUR)
  else if (command.kind === 'elsewhere') happens(command, story)
  else moves(story, command)
}

function live(filing: ConstructorParameters<typeof Story>[0], lines: readonly Command[]): Story {
  const story = new Story(filing)
  story.other = { _id: 'case-0', compound: story.document.compound, state: story.state }
  story.others = [story.other]
  for (const line of lines) step(story, line)
  return story
}

/** A failure says which invariant broke. */
function named(words: string, check: () => void): void {
  try {
    check()
  } catch (cause) {
    throw new Error(`broken: ${words}`, { cause })
  }
}

let lives = 0
const tried = { facts: new Set<string>(), stages: new Set<string>() }

describe('whatever people try', () => {
  it('a case goes only where the table leads, and every invariant holds', () => {
    fc.assert(
      fc.property(filings, beginnings, commands, (filing, begun, lines) => {
        const story = live(filing, [...begun, ...lines])
        for (const event of story.document.events) tried.facts.add(event.fact.type)
        tried.stages.add(story.state.stage)
        lives += 1
        const looked = INVARIANTS.filter(({ dear }) => dear !== true || lives % 10 === 0)
        for (const { words, holds } of looked) named(words, () => holds(story))
      }),
      { numRuns: RUNS },
    )
  }, 600_000)

  it('was tried in every fact and every stage that the table leads to', () => {
    expect([...tried.facts].sort()).toEqual(Object.keys(TIMELINE).sort())
    const led = Object.values(MOVES).flatMap((rows) => rows.flatMap((row) => row.to))
    for (const stage of led.filter((to) => to !== 'same')) expect(tried.stages).toContain(stage)
  })
})
