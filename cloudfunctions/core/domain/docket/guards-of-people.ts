import { refuse } from '#types/refusal'
import { competentFor } from '../competence'
import { unitOf } from '../posts'
import { type DocketGuardRows, staffIdOf } from './docket-context'

const TWO = 2

/** Who may act on a file: whose matter it is, whose card is valid, and who must not judge their own work. */
export const OF_PEOPLE = {
  competent: {
    words: 'A unit acts only in a matter in which the region names it competent to enforce.',
    article: '行政处罚法22、23、27',
    holds: ({ state, matter, world }) => competentFor('enforce', state.holder, matter, world),
    refusal: refuse('no_competence'),
  },
  qualified: {
    words: 'Only an officer with a valid enforcement card investigates, gives notice or acts on the spot.',
    article: '行政处罚法42',
    holds: ({ actor }) => actor.kind === 'staff' && actor.qualified,
    refusal: refuse('no_competence', 'card'),
  },
  cardShown: {
    words: 'The officer shows the card before asking or looking.',
    article: '行政处罚法52、55',
    field: 'cardShown',
    holds: ({ fields }) => fields.cardShown === true,
    refusal: refuse('bad_input', 'cardShown'),
  },
  twoOfficers: {
    words:
      'Two different qualified officers have investigated before notice is given or anything is decided.',
    article: '行政处罚法42',
    holds: ({ state }) => state.officers.length >= TWO,
    refusal: refuse('not_now', 'investigate'),
  },
  reviewerApart: {
    words: 'Whoever investigated does not review.',
    article: '行政处罚法58',
    holds: (context) => !context.state.officers.includes(staffIdOf(context)),
    refusal: refuse('own_work'),
  },
  deciderApart: {
    words: 'Whoever investigated or reviewed does not decide.',
    article: '行政处罚法57、58',
    holds: (context) => {
      const { officers, review } = context.state
      return ![...officers, review?.by].includes(staffIdOf(context))
    },
    refusal: refuse('own_work'),
  },
  hostApart: {
    words: 'A hearing is held by somebody who did not investigate.',
    article: '行政处罚法64(四)',
    holds: (context) => !context.state.officers.includes(staffIdOf(context)),
    refusal: refuse('own_work'),
  },
  answersForUnit: {
    words: 'Help is answered by a unit that has been asked and has not answered.',
    holds: ({ state, actor }) =>
      actor.kind === 'staff' &&
      state.asks.some(({ post, answeredAt }) => answeredAt === null && unitOf(post) === actor.post.unit),
    refusal: refuse('not_now'),
  },
} satisfies DocketGuardRows
