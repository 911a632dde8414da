import { DAY, ordered, refusedThenRaised, step, type Story } from './steps'

/** Neither persuasion nor an order helped: an enforcement file is open for those who keep, review and decide files. */
export const docketStory: Story = {
  id: 'glass-balcony',
  hoursAgo: 9 * DAY,
  who: 'resident-downstairs',
  filing: {
    compound: 'xiyuan',
    matter: 'illegal-construction',
    words: '一楼在公共绿地上搭玻璃房。',
    place: { building: '4栋' },
  },
  steps: [
    ...refusedThenRaised(9 * DAY - 1, 'manager-a'),
    step(8 * DAY, 'officer-a', 'accept'),
    ordered(8 * DAY - 1, 'officer-a', '三日内自行拆除玻璃房。', 3 * DAY),
    step(5 * DAY - 1, 'officer-a', 'inspect', { inspection: 'notCorrected', words: '没有动工拆除。' }),
    step(5 * DAY - 2, 'officer-a', 'openDocket', {
      procedure: 'general',
      reason: 'refusesToCorrect',
      words: '逾期不改，依法立案。',
    }),
  ],
}
