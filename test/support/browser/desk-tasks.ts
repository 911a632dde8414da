import { fieldName, moves } from '../../../client/copy/moves'
import { choiceWord, outcomes, staffStages } from '../../../client/copy/words'
import type { Move } from '../../../types/lifecycle'
import type { FieldCode } from '../../../types/offer'
import {
  ACCEPTED,
  livedCase,
  OFFICER_POST,
  orderedAt,
  PROPERTY_POST,
  RAISED,
  REFUSED,
  type Step,
} from '../raised-case'
import type { DeskStep, DeskTask } from './desk-steps'

const MANAGER = PROPERTY_POST
const GRID = 'grid-a'
const SUPERVISOR = 'supervisor-a'

const PERSUADED: readonly Step[] = [
  ...ACCEPTED,
  [MANAGER, 'dissuade', { dissuasion: 'stopped', words: '当场搬走了' }],
]
const SETTLED: readonly Step[] = [
  ...PERSUADED,
  [MANAGER, 'settle', { outcome: 'persuaded', words: '过道已清空' }],
]

/** A case as it stands after what others have done with it. */
const after =
  (matter: string | null, life: readonly Step[], kind?: 'question'): DeskTask['prepare'] =>
  (cloud) =>
    livedCase(cloud, { matter, ...(kind === undefined ? {} : { kind }) }, life)

const open = (action: Move): DeskStep => ['press', moves[action].button]
/** The button below a form carries the name of what it does. */
const send = open
const write = (action: Move, code: FieldCode, words: string): DeskStep => [
  'write',
  fieldName(code, action),
  words,
]
const form = (action: Move, ...steps: readonly DeskStep[]): readonly DeskStep[] => [
  ...[open(action), ...steps, send(action)],
]

const BUILT = 'illegal-construction'
const HALL = 'pile-hang'

/** Each kind of task a desk has, from the page that a push opens to the moment it is done. */
export const DESK_TASKS: readonly DeskTask[] = [
  {
    name: '受理一件新的事',
    person: MANAGER,
    prepare: after(HALL, []),
    steps: [open('accept')],
    done: staffStages.persuading,
  },
  {
    name: '上门劝导，记下结果',
    person: MANAGER,
    prepare: after(HALL, ACCEPTED),
    steps: form('dissuade', ['answer', choiceWord('stopped', 'dissuasion')]),
    done: '上门劝导：当场停止了',
  },
  {
    name: '劝好了，办结',
    person: MANAGER,
    prepare: after(HALL, PERSUADED),
    steps: form('settle', ['answer', outcomes.persuaded]),
    done: staffStages.verifying,
  },
  {
    name: '劝不动，升级到执法员',
    person: MANAGER,
    prepare: after(BUILT, REFUSED),
    steps: form('escalate', ['answer', choiceWord('dissuasionFailed', 'reason')]),
    done: '升级办理：劝阻无效',
  },
  {
    name: '现场核查，通过',
    person: GRID,
    prepare: after(HALL, SETTLED),
    steps: form('verify', ['answer', /^是/u]),
    done: '核查通过，现场已恢复',
  },
  {
    name: '现场没恢复，退回重办',
    person: GRID,
    prepare: after(HALL, SETTLED),
    steps: form('sendBack', write('sendBack', 'words', '过道还堵着')),
    done: '核查没有通过，退回重办',
  },
  {
    name: '问居民一句',
    person: MANAGER,
    prepare: after(HALL, ACCEPTED),
    steps: form('askReporter', write('askReporter', 'words', '是几单元？')),
    done: '问了居民',
  },
  {
    name: '责令限期改正',
    person: OFFICER_POST,
    prepare: after(BUILT, RAISED),
    steps: form(
      'orderCorrection',
      write('orderCorrection', 'demand', '拆除彩钢棚'),
      ['answer', /^3 天后/u],
      write('orderCorrection', 'servedOn', '住户本人'),
    ),
    done: staffStages.correcting,
  },
  {
    name: '到期复查，改好了',
    person: OFFICER_POST,
    prepare: (cloud) => after(BUILT, orderedAt(cloud.clock.now()))(cloud),
    steps: form('inspect', ['answer', choiceWord('corrected', 'inspection')]),
    done: '到现场复查：已经改好',
  },
  {
    name: '转给该管的单位',
    person: OFFICER_POST,
    prepare: after(BUILT, RAISED),
    steps: form(
      'transfer',
      ['answer', choiceWord('notOurDuty', 'reason')],
      ['list', '选一选'],
      ['answer', /住建|住房/u],
      write('transfer', 'words', '属于装修管理，按清单由住建部门办'),
    ),
    done: /转给.+继续办|已经办了/u,
  },
  {
    name: '督办一件卡住的事',
    person: SUPERVISOR,
    prepare: after(HALL, ACCEPTED),
    steps: form('press', write('press', 'words', '今天到现场')),
    done: '督办',
  },
  {
    name: '答复一个咨询',
    person: GRID,
    prepare: after(null, [[GRID, 'accept']], 'question'),
    steps: form('answer', write('answer', 'words', '带身份证到居委会就能办')),
    done: '答复',
  },
]
