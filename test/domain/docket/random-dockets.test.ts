import fc from 'fast-check'
import type { DocketState } from '#types/docket'
import type { DocketEvent } from '#types/docket-event'
import type { DocketFields } from '#types/docket-view'
import { verifyHistory } from '#core/domain/chain'
import { evolveDocket, foldDocket } from '#core/domain/docket/docket-evolve'
import type { DocketRow } from '#core/domain/docket/docket-context'
import { DOCKET_MOVES } from '#core/domain/docket/docket-moves'
import { docketOffers } from '#core/domain/docket/docket-offers'
import { attendDocket } from '#core/domain/docket/docket-sweep'
import { DOCKET_TIMELINE } from '#core/domain/docket/docket-timeline'
import { sha256 } from '../support/demo-world'
import {
  beginnings,
  type DocketCommand,
  docketCommands,
  docketMoveOffered,
  everybody,
  filled,
} from './support/docket-commands'
import { broken } from './support/docket-laws'
import { insiders } from './support/docket-people'
import type { DocketStory } from './support/docket-story'

/** test:deep sets DEEP and runs ten times as many. */
const RUNS = process.env.DEEP === undefined ? 300 : 3_000
const HOUR = 3_600_000

/** A court is reached by few random files; `procedures.test.ts` walks there. */
const MISSED = 4

const tried = { facts: new Set<string>() }

/** The rows that start from a stage in this procedure: what they allow is all that may happen. */
function allows(rows: readonly DocketRow[], before: DocketState, after: DocketState): boolean {
  return rows.some(
    ({ from, to, procedures, starts }) =>
      from.includes(before.stage) &&
      procedures.includes(before.procedure) &&
      to.some((one) => (one === 'same' ? before.stage : one) === after.stage) &&
      after.clocks.every(
        ({ code }) => before.clocks.some((old) => old.code === code) || starts.includes(code),
      ),
  )
}

function step(story: DocketStory, command: DocketCommand): void {
  if (command.kind === 'wait') {
    story.until(story.now + command.hours * HOUR)
    return
  }
  const move =
    command.kind === 'offered'
      ? docketMoveOffered(command, story)
      : { actor: everybody[command.who]!, action: command.action, fields: command.fields }
  if (move === undefined) return
  const before = story.state
  if (story.move(move.actor, move.action, move.fields).ok)
    expect([move.action, allows(DOCKET_MOVES[move.action], before, story.state)]).toEqual([move.action, true])
  else expect(story.state).toBe(before)
}

function live(begin: () => DocketStory, lines: readonly DocketCommand[]): DocketStory {
  const story = begin()
  for (const line of lines) step(story, line)
  return story
}

const by = (event: DocketEvent): string => (event.by.kind === 'staff' ? event.by.staffId : '')

interface Invariant {
  readonly words: string
  readonly holds: (story: DocketStory) => void
}

const INVARIANTS: readonly Invariant[] = [
  {
    words: 'events fold to the state, and the chain holds with both texts',
    holds: ({ document }) => {
      expect(foldDocket(document.events)).toEqual(document.state)
      expect(verifyHistory(document.events, document.texts, sha256)).toEqual({ ok: true })
    },
  },
  {
    words: 'every act was lawful by the record before it',
    holds: ({ document }) => expect(broken(document.events, document.state.procedure)).toEqual([]),
  },
  {
    words: 'only people of the file act on it',
    holds: ({ document }) => {
      const known = new Set(insiders.map(({ staffId }) => staffId))
      for (const event of document.events)
        expect(event.by.kind === 'system' || known.has(by(event))).toBe(true)
    },
  },
  {
    words: 'the day of the law moves by what was excluded and by nothing else',
    holds: ({ document }) => {
      const opened = document.events[0]!.fact
      let state: DocketState | null = null
      for (const event of document.events) {
        state = evolveDocket(state, event.fact, event.at, event.by)
        const due = state.clocks.find(({ code }) => code === 'decision')?.dueAt
        const first = 'clocks' in opened ? opened.clocks[0]!.dueAt : 0
        if (due !== undefined) expect(due).toBe(first + state.excluded)
      }
    },
  },
  {
    words: 'a closed docket has an outcome, no clock, no desk and no offer but a note',
    holds: ({ document, state, world }) => {
      expect(state.outcome !== null).toBe(state.stage === 'closed')
      if (state.stage !== 'closed') return
      expect([state.clocks, document.desk, document.asked, document.nextAt]).toEqual([[], '', '', null])
      const offers = insiders.flatMap((one) => docketOffers(document, one, world)).map(({ action }) => action)
      expect(new Set(offers)).toEqual(new Set(['note']))
    },
  },
  {
    words: 'attending the clocks comes to rest',
    holds: (story) => {
      for (let round = 0; round < 3; round += 1) story.until(story.now)
      expect(attendDocket(story.state, story.now)).toEqual([])
    },
  },
  {
    words: 'every open offer can be taken with the fields it asks for',
    holds: (story) => {
      const kind: DocketFields = {
        ...{ words: 'w', party: 'p', cardShown: true, receipt: 'R', basis: 'B', rights: true, hearing: true },
        ...{ amount: 100, firstTime: true, minor: false, corrected: false, form: 'F', told: true },
      }
      for (const actor of insiders)
        for (const offer of docketOffers(story.document, actor, story.world)) {
          if (offer.closed !== undefined) continue
          const answer = story.try(actor, offer.action, filled(offer, kind, 0, story.now))
          expect([offer.action, answer.ok ? '' : answer.detail]).toEqual([offer.action, ''])
        }
    },
  },
]

/** A failure says which invariant broke. */
function named(words: string, check: () => void): void {
  try {
    check()
  } catch (cause) {
    throw new Error(`broken: ${words}`, { cause })
  }
}

describe('whatever people try on a docket', () => {
  it('it goes only where the table leads, and every invariant holds', () => {
    fc.assert(
      fc.property(beginnings, docketCommands, (begin, lines) => {
        const story = live(begin, lines)
        for (const event of story.document.events) tried.facts.add(event.fact.type)
        for (const { words, holds } of INVARIANTS) named(words, () => holds(story))
      }),
      { numRuns: RUNS },
    )
  })

  it('was tried in all but a few facts, which need many days and nobody to perform', () => {
    const missed = Object.keys(DOCKET_TIMELINE).filter((type) => !tried.facts.has(type))
    expect([missed, missed.length <= MISSED]).toEqual([missed, true])
  })
})
