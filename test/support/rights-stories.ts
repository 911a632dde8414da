import { TUESDAY } from './house'

/** One step of a case on its way: who does what with it. */
export type Step = readonly [who: string, action: string, fields?: object]

/** A case and the moments at which everybody tries everything with it. */
export interface WalkedStory {
  readonly filing: object
  /** Who reads it then, beside its reporter and the supervisor. */
  readonly until: readonly (readonly [moment: string, readers: readonly string[], steps: readonly Step[]])[]
}

const DAY = 86_400_000
const dueAt = TUESDAY + 3 * DAY
const refused = { dissuasion: 'refused', words: '不听劝' }
const settled = { outcome: 'persuaded', words: '已恢复' }
const order = { demand: '三日内恢复', servedOn: '3栋501住户', dueAt }

/** The bureau that enforces: an officer's whole group, and those who stand for the unit. */
const BUREAU = ['officer-a', 'officer-k', 'officer-d', 'desk-a', 'legal-a', 'head-a']
const PLANNED = ['manager-a', 'street-a', 'coordinator-a']
const WHISTLED = ['manager-a', 'grid-a', 'officer-b', 'desk-b']

const raised: readonly Step[] = [
  ['manager-a', 'dissuade', refused],
  ['manager-a', 'escalate', { reason: 'dissuasionFailed' }],
]

/** Every stage, every relation and every publicity, and whatever keeps a case from somebody. */
export const WALKED: readonly WalkedStory[] = [
  {
    filing: { matter: 'poultry' },
    until: [
      ['submitted', ['manager-a'], []],
      ['persuading', ['manager-a'], [['manager-a', 'accept']]],
      ['raised to the officer', ['manager-a', ...BUREAU], raised],
      [
        'correcting',
        ['manager-a', ...BUREAU],
        [
          ['officer-a', 'accept'],
          ['officer-a', 'orderCorrection', order],
        ],
      ],
      [
        'enforcing',
        ['manager-a', ...BUREAU],
        [['officer-a', 'openDocket', { procedure: 'general', reason: 'lawDemands', words: '依法立案' }]],
      ],
    ],
  },
  {
    filing: { matter: 'pile-hang' },
    until: [
      [
        'verifying by the community',
        ['manager-a', 'grid-a'],
        [
          ['manager-a', 'accept'],
          ['manager-a', 'dissuade', { dissuasion: 'stopped', words: '当场停了' }],
          ['manager-a', 'settle', settled],
        ],
      ],
      ['rating', ['manager-a', 'grid-a'], [['grid-a', 'verify', { restored: true }]]],
      [
        'closed',
        ['manager-a', 'grid-a'],
        [['resident-upstairs', 'rate', { solved: true, score: 5, words: '谢谢' }]],
      ],
    ],
  },
  {
    filing: { matter: 'green-occupy' },
    until: [
      [
        'verifying by the property',
        ['manager-a', ...BUREAU],
        [
          ['manager-a', 'accept'],
          ...raised,
          ['officer-a', 'accept'],
          ['officer-a', 'orderCorrection', order],
          ['officer-a', 'inspect', { inspection: 'corrected', words: '已恢复' }],
          ['officer-a', 'settle', { outcome: 'corrected', words: '已恢复' }],
        ],
      ],
    ],
  },
  {
    filing: { matter: 'random-parking' },
    until: [
      [
        'a plan that waits',
        PLANNED,
        [
          ['manager-a', 'accept'],
          ['manager-a', 'plan', { reason: 'needsFunds', targetAt: TUESDAY + 60 * DAY, words: '要施工' }],
        ],
      ],
      ['planned', PLANNED, [['coordinator-a', 'reviewPlan', { review: 'approve' }]]],
    ],
  },
  {
    filing: { kind: 'question', matter: null },
    until: [
      [
        'whistled for',
        WHISTLED,
        [
          ['grid-a', 'accept'],
          ['grid-a', 'whistle', { units: ['yibai-property', 'police'], dueAt, words: '请到场' }],
        ],
      ],
      ['declined', WHISTLED, [['grid-a', 'decline', { reason: 'inCourt', words: '已在法院' }]]],
    ],
  },
  {
    filing: { matter: 'flyers' },
    until: [['withdrawn', ['manager-a'], [['resident-upstairs', 'withdraw']]]],
  },
  {
    filing: { matter: 'pm-service', about: 'property' },
    until: [['about the property', ['grid-a'], [['grid-a', 'accept']]]],
  },
  {
    filing: { matter: 'enforcement-conduct' },
    until: [['about an officer', [], [['supervisor-a', 'accept']]]],
  },
  {
    filing: { about: 'department' },
    until: [['about a department', ['coordinator-a'], [['coordinator-a', 'accept']]]],
  },
  { filing: { about: 'community', matter: null }, until: [['about the community', ['street-a'], []]] },
  {
    filing: { hideFromProperty: true, matter: 'poultry' },
    until: [['hidden from the property', ['grid-a'], []]],
  },
  {
    filing: { matter: 'poultry' },
    until: [
      [
        'found to be about the property that had it',
        ['grid-a'],
        [
          ['manager-a', 'accept'],
          ['manager-a', 'reclassify', { matter: 'pm-service', about: 'property', words: '涉及本公司' }],
        ],
      ],
    ],
  },
]
