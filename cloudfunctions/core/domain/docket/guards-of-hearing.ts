import { refuse } from '#types/refusal'
import type { DocketContext, DocketGuardRows } from './docket-context'
import { legalDue } from './legal-clocks'

/** When the right to ask for a hearing ends; nothing where the notice offers none. */
function askUntil({ state }: DocketContext): number | undefined {
  return state.clocks.find(({ code }) => code === 'hearingAsked')?.dueAt
}

function askedInTime(context: DocketContext): boolean {
  const { fields, state, world } = context
  if (fields.plea !== 'hearing') return true
  const askedAt = fields.askedAt ?? world.now
  const from = state.notice?.at ?? world.now
  return askedAt >= from && askedAt <= world.now && askedAt <= (askUntil(context) ?? 0)
}

/** What the party is owed before a decision: notice, a hearing, and somebody who reads the file again. */
export const OF_HEARING = {
  rightsTold: {
    words: 'The notice tells the party its right to state its case and, where there is one, to a hearing.',
    article: '行政处罚法44、45、63',
    field: 'rights',
    holds: ({ fields }) => fields.rights === true,
    refusal: refuse('bad_input', 'rights'),
  },
  noticeFirst: {
    words: 'No penalty without notice of facts, reasons, basis and rights before it.',
    article: '行政处罚法44',
    field: 'decision',
    holds: ({ fields, state }) => fields.decision !== 'penalise' || state.notice !== null,
    refusal: refuse('not_now', 'giveNotice'),
  },
  pleaHeard: {
    words: 'No penalty before it is on record what the party answered to the notice.',
    article: '行政处罚法45',
    field: 'decision',
    holds: ({ fields, state }) =>
      fields.decision !== 'penalise' || state.notice === null || state.plea !== null,
    refusal: refuse('not_now', 'recordPlea'),
  },
  silenceWaited: {
    words: 'That the party said nothing is recorded only when the time to ask for a hearing is over.',
    article: '行政处罚法64(一)',
    field: 'plea',
    holds: (context) => context.fields.plea !== 'none' || context.world.now > (askUntil(context) ?? 0),
    refusal: refuse('not_now', 'hearingAsked'),
  },
  hearingInTime: {
    words: 'A hearing is asked for where the notice offers one, within five working days of it.',
    article: '行政处罚法64(一)',
    field: 'plea',
    holds: askedInTime,
    refusal: refuse('not_now', 'hearingAsked'),
  },
  hearingSevenDays: {
    words: 'The party is told time and place of a hearing seven working days before.',
    article: '行政处罚法64(二)',
    field: 'heldAt',
    holds: ({ fields, world }) => (fields.heldAt ?? 0) > legalDue('hearingCall', world.now, world).dueAt,
    refusal: refuse('bad_input', 'heldAt'),
  },
  hearingCalled: {
    words: 'A hearing is held when it was called and its time has come.',
    article: '行政处罚法64(二)',
    holds: ({ state, world }) => state.hearing !== null && world.now >= state.hearing.heldAt,
    refusal: refuse('not_now', 'callHearing'),
  },
  hearingHeld: {
    words: 'A hearing that was asked for is held before anything is decided.',
    article: '行政处罚法63、65',
    holds: ({ state }) => state.plea !== 'hearing' || (state.hearing !== null && state.hearing.host !== null),
    refusal: refuse('not_now', 'hear'),
  },
  reviewed: {
    words: 'Where the law demands a legal review, nothing is decided before it has agreed.',
    article: '行政处罚法58',
    holds: ({ state }) => state.reviewCause === 'none' || state.review?.result === 'agreed',
    refusal: refuse('not_now', 'review'),
  },
} satisfies DocketGuardRows
