import type { CaseFact } from '#types/case-event'
import { SUMMARY_VERDICTS } from '#types/lifecycle'
import type { DocketOutcome } from '#types/docket-codes'
import { docketEndedFact } from '#core/domain/docket/docket-ended-fact'
import { answeredMatter } from '#core/domain/answered-matter'
import { startClock } from '#core/domain/clock'
import { isLent, reportsLeft } from '#core/domain/loans'
import { roleOf, unitOf } from '#core/domain/posts'
import type { Command, ELSEWHERE } from './commands'
import type { Story } from './story'

const ENDS: readonly DocketOutcome[] = [
  'penalised',
  'notPenalised',
  'compelled',
  'handedToCourt',
  'unfounded',
  'referred',
]

type Happening = (story: Story, pick: number) => readonly CaseFact[]

const HAPPENINGS: Readonly<Record<(typeof ELSEWHERE)[number], Happening>> = {
  docketEnds: ({ state, world }, pick) => {
    const outcome = ENDS[pick % ENDS.length] ?? 'penalised'
    if (state.stage !== 'enforcing' || state.docket === null) return []
    const ending = { docket: state.docket.id, outcome }
    return [docketEndedFact(state, ending, answeredMatter(state, world.pack), world)]
  },
  absorbs: ({ state }, pick) => (state.closedAt === null ? [{ type: 'absorbed', from: `case-${pick}` }] : []),
  succeeds: ({ state }) => {
    const to = `${unitOf(state.holder)}:${roleOf(state.holder)}:successor` as const
    return state.closedAt === null ? [{ type: 'succeeded', from: state.holder, to }] : []
  },
  helps: ({ state, world }, pick) => {
    const open = state.loans.find((loan) => isLent(state, loan, world.now) && reportsLeft(loan) > 0)
    return open === undefined ? [] : [{ type: 'helped', lend: open.lend, fixed: pick % 2 === 0 }]
  },
  checks: ({ state }, pick) => {
    const verdict = SUMMARY_VERDICTS[pick % SUMMARY_VERDICTS.length] ?? 'held'
    return state.summary === 'waiting' ? [{ type: 'summaryChecked', verdict }] : []
  },
  recomputes: ({ state, world }) => {
    const clock = state.clocks.find(({ source }) => source !== 'order')
    if (clock === undefined) return []
    const subject = {
      matter: answeredMatter(state, world.pack),
      hazard: state.hazard,
      unit: unitOf(state.holder),
    }
    return [{ type: 'recomputed', clocks: [startClock(clock.code, clock.startedAt, subject, world)] }]
  },
}

/** What other documents bring about, as the system writes it down. */
export function happens({ what, pick }: Extract<Command, { kind: 'elsewhere' }>, story: Story): void {
  const facts = HAPPENINGS[what](story, pick)
  if (facts.length > 0) story.append(facts, { kind: 'system', job: 'sweep' })
}
