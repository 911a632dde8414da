import type { CaseDocument, CaseState } from '#types/case'
import type { CaseEvent } from '#types/case-event'
import type { MoveFields } from '#types/offer'
import { canonical, verifyHistory } from '#core/domain/chain'
import { competentFor } from '#core/domain/competence'
import { evolve, fold } from '#core/domain/evolve'
import { offersFor } from '#core/domain/offers'
import { unitById, unitOf } from '#core/domain/posts'
import { matterOf } from '#core/domain/route'
import { attend } from '#core/domain/sweep'
import { actorFor } from './commands'
import { sha256 } from './demo-world'
import type { Story } from './story'

/** What holds of every case, whatever people have tried with it. */
export interface Invariant {
  readonly words: string
  /** Looked at in every life, or in every tenth where looking is dear. */
  readonly dear?: true
  readonly holds: (story: Story) => void
}

const HOUR = 3_600_000
const ENDED = ['closed', 'withdrawn', 'declined', 'merged']

/** Equal as the chain would spell them: quicker than a deep comparison, which then says where they differ. */
const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

interface Step {
  readonly before: CaseState
  readonly event: CaseEvent
  readonly after: CaseState
}

/** The history that was walked last: several invariants walk the same one. */
let walked: { readonly events: readonly CaseEvent[]; readonly steps: readonly Step[] } | null = null

function stepsOf(events: readonly CaseEvent[]): readonly Step[] {
  if (walked?.events !== events) walked = { events, steps: walk(events) }
  return walked.steps
}

function walk(events: readonly CaseEvent[]): readonly Step[] {
  let state: CaseState | null = null
  const steps: Step[] = []
  for (const event of events) {
    const after = evolve(state, event.fact, event.at, event.by)
    if (state !== null) steps.push({ before: state, event, after })
    state = after
  }
  return steps
}

function isOwnWork({ before, event: { fact, by } }: Step): boolean {
  if (fact.type !== 'verified' || by.kind !== 'staff') return false
  const sameUnit = before.settledBy !== null && unitOf(by.post) === unitOf(before.settledBy)
  return sameUnit || by.staffId === before.settledByStaff
}

/** Kept from the property from the start, so that it cannot have held the case before either. */
function isFiledAround({ events }: CaseDocument): boolean {
  const filed = events[0]?.fact
  return filed?.type === 'filed' && (filed.hideFromProperty || filed.about === 'property')
}

/** The resident's own clock: submitted, it runs to its date whoever has the case. */
const residents = (state: CaseState) =>
  state.clocks.filter(({ code }) => code === 'persuade' || code === 'service')

const PASSES = ['transferred', 'escalated', 'arbitrated', 'reclassified', 'succeeded']

export const INVARIANTS: readonly Invariant[] = [
  {
    words: 'events fold to the state, in order and without a gap',
    holds: ({ document }) => {
      if (!same(fold(document.events), document.state)) expect(fold(document.events)).toEqual(document.state)
      expect(document.events.every(({ seq }, place) => seq === place + 1)).toBe(true)
    },
  },
  {
    words: 'nobody verifies what they or their unit settled',
    holds: ({ document }) => expect(stepsOf(document.events).some(isOwnWork)).toBe(false),
  },
  {
    words: 'a docket is opened by a competent unit, with a reason',
    holds: ({ document, world }) => {
      for (const { event, before } of stepsOf(document.events)) {
        if (event.fact.type !== 'docketOpened' || event.by.kind !== 'staff') continue
        const matter = matterOf(before.matter, world.pack)
        expect(competentFor('enforce', event.by.post, matter, world)).toBe(true)
        expect(event.fact.reason).toBeTruthy()
      }
    },
  },
  {
    words: 'passing a case on never moves the resident’s deadline',
    holds: ({ document }) => {
      for (const { before, event, after } of stepsOf(document.events))
        if (PASSES.includes(event.fact.type) && !same(residents(after), residents(before)))
          throw new Error(`${event.fact.type} moved the deadline`)
    },
  },
  {
    words: 'the chain holds, and a changed link is named',
    dear: true,
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
    holds: ({ document, state, world }) => {
      if (!state.hideFromProperty && state.about !== 'property') return
      const now = [state.holder, ...(state.verifier === null ? [] : [state.verifier])]
      const posts = isFiledAround(document) ? [...state.posts, ...now] : now
      expect(posts.some((post) => unitById(unitOf(post), world)?.kind === 'property')).toBe(false)
    },
  },
  {
    words: 'a running case has a clock, an ended one has none but the look at whether it came back',
    holds: ({ state }) => {
      const running = state.clocks.filter(({ code }) => code !== 'recurrence')
      const waits = state.stage === 'enforcing' || !ENDED.includes(state.stage)
      expect(running.length > 0).toBe(waits)
    },
  },
  {
    words: 'every open offer of the holder can be made with the fields it asks for',
    dear: true,
    holds: (story) => {
      const holder = actorFor('holder', story)
      const { now } = story
      const ahead = now + HOUR
      const plain: Readonly<Record<string, unknown>> = {
        ...{
          dueAt: ahead,
          targetAt: ahead,
          visitedAt: now,
          restored: true,
          score: 5,
          timely: true,
          cases: [],
        },
      }
      for (const { action, closed, fields } of offersFor(story.state, holder, story.world)) {
        if (action === 'merge') continue // it needs the other case
        const asked = fields.filter(({ code }) => code !== 'photos')
        const given = asked.map(({ code, choices }) => {
          const choice = choices?.[0] ?? plain[code] ?? 'words'
          return [code, code === 'units' ? [choice] : choice]
        })
        const answer = story.try(holder, action, Object.fromEntries(given) as MoveFields)
        expect({ action, code: answer.ok ? undefined : answer.code }).toEqual({ action, code: closed })
      }
    },
  },
  {
    words: 'attending the clocks comes to rest',
    holds: (story) => {
      for (let round = 0; round < 3; round += 1) story.until(story.now)
      expect(attend(story.document, story.world)).toHaveLength(0)
    },
  },
]
