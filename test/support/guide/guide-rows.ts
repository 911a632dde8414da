import { boardCopy } from '../../../client/copy/board'
import { caseCopy } from '../../../client/copy/case'
import { deskCopy } from '../../../client/copy/desk'
import { docketCopy } from '../../../client/copy/desk-docket'
import { lendCopy, lentCopy } from '../../../client/copy/desk-lend'
import { noticeCopy } from '../../../client/copy/desk-notice'
import { findingCopy, registerCopy, roundsCopy } from '../../../client/copy/field'
import { inboxCopy } from '../../../client/copy/inbox'
import { meCopy } from '../../../client/copy/me'
import { dataCopy } from '../../../client/copy/mine'
import { moves } from '../../../client/copy/moves'
import { reportCopy } from '../../../client/copy/report'
import { healthCopy, peopleCopy, rosterCopy } from '../../../client/copy/roster'
import { seenCopy } from '../../../client/copy/seen'

/** One picture of the guide and its sentence. */
export interface GuideStep {
  /** The scene by its name: which page, as whom, after which presses. */
  readonly scene: string
  /** What must stand on the picture; brought into sight before it is taken. */
  readonly sees: string
  readonly says: string
}

export interface GuideChapter {
  readonly role: string
  readonly lead: string
  readonly steps: readonly GuideStep[]
}

const step = (scene: string, sees: string, says: string): GuideStep => ({ scene, sees, says })

/** What each role does with the app, a picture a step. */
export const GUIDE: readonly GuideChapter[] = [
  {
    role: '居民',
    lead: '不用注册，不用登录，扫门口的公示牌就行。',
    steps: [
      step('board', boardCopy.onDuty, '扫公示牌上的码，看今天谁值班，直接打电话也行。'),
      step('report-said', reportCopy.suggested, '点“我要反映”，说一句话，下面会猜是哪一类。'),
      step('report-danger', reportCopy.dangerCall, '有人有危险，先按红色按钮打电话，再回来反映。'),
      step('report-seen', seenCopy.who, '交之前能看到别人看到的样子：谁也不知道是您。'),
      step('case-running', caseCopy.holder, '交了以后，看得到在谁手里、哪天到期。'),
      step('inbox', inboxCopy.title, '有进展，“消息”里会告诉您。'),
      step('guide-rate', moves.rate.ask, '办好了由您说了算：解决了打几颗星，没解决就重新办。'),
      step('case-joined', '也遇到了', '邻居反映的事您也遇到了，点“我也遇到”，一样告诉您进展。'),
      step('data', dataCopy.lead, '留着什么、给谁看，都在“我的数据”里，随时可以删。'),
    ],
  },
  {
    role: '网格长',
    lead: '别人办好的事由您到现场看一眼；分不清归谁管的，先由您接下。',
    steps: [
      step('guide-verify', deskCopy.lists.verify, '“待核查”里是别人说办好了、等您去看的。'),
      step('guide-verify-form', moves.verify.ask, '到了现场，恢复了就点“是”；没恢复就退回去重办。'),
      step('register-slip', registerCopy.code, '老人不会用手机，您替他登记，抄一张纸条给他。'),
      step('guide-whistle', moves.whistle.ask, '社区办不了的，吹哨请部门到场，多久来、来没来都有记录。'),
    ],
  },
  {
    role: '物业',
    lead: '小区里的事多半先到您这里：先受理，再上门劝。',
    steps: [
      step('desk', moves.accept.button, '打开“工作台”，最急的一件已经展开，点一下就受理。'),
      step('task-form', moves.dissuade.ask, '劝过以后选一个结果，句子已经替您写好。'),
      step('guide-escalate', moves.escalate.ask, '劝不动就升级，执法队员来接着办，您不用再找人。'),
      step('lend', lendCopy.make, '要师傅去修，做一个链接发给他，只看得到这件事。'),
      step('lent', lentCopy.fixedAsk, '师傅不用装东西，打开链接就能回话、拍照。'),
    ],
  },
  {
    role: '执法队员',
    lead: '劝不动的、有危险的到您这里；没有执法证的人看不到责令和立案。',
    steps: [
      step('desk-officer', deskCopy.open, '“工作台”里快到期的在前，点开能看到已经劝过几次。'),
      step('find', findingCopy.what, '巡查看到问题，点三下就记好。'),
      step('rounds', roundsCopy.clear, '一趟巡完点一下，不打卡、不记轨迹。'),
      step('guide-order', moves.orderCorrection.ask, '责令改正：写改什么，选哪天前改好、送达给谁。'),
      step('notice', noticeCopy.title, '通知书替您填好大半，写上依据，打印、签字、盖章就能送。'),
      step('docket', docketCopy.clocks, '立案以后，程序走到哪、法定期限剩几天都在案卷里。'),
      step('roster', rosterCopy.leave, '请假、换班自己点，公示牌会跟着变。'),
    ],
  },
  {
    role: '部门内勤、负责人',
    lead: '看得到本单位手里的全部事情；电脑上办也行。',
    steps: [
      step('guide-unit', deskCopy.scopes.unit, '点“本单位”，同事手里的事都在，超时的排在最前。'),
      step('guide-head-docket', docketCopy.clocks, '负责人看案卷，轮到您作决定时这里会有按钮。'),
      step('people-made', peopleCopy.copy, '新来的同事，给他一个邀请码，用一次就作废。'),
      step('confirm', '登录码', '要在电脑上办，电脑上显示六位码，用手机确认一下。'),
    ],
  },
  {
    role: '协调员',
    lead: '办不动的、没人管的、推来推去的，都会自己来到您这里。',
    steps: [
      step('desk-stuck', deskCopy.lists.disputed, '“卡住的”分四类：推诿的由您定给谁，没人管的由您催。'),
      step(
        'guide-plan',
        moves.reviewPlan.ask,
        '一时办不了的会申请挂账，由您审：同意就定下日子，不同意就接着办。',
      ),
    ],
  },
  {
    role: '监督员',
    lead: '看得到全过程，只看、只督，不替人办。',
    steps: [
      step('guide-supervisor', deskCopy.lists.reopened, '没人管的、又重办的、超时的，您都看得到。'),
      step('guide-press', moves.press.ask, '点“督办”写明要求，办理人和负责人同时收到。'),
    ],
  },
  {
    role: '管理员',
    lead: '管岗位、值班和公示牌，看不到居民反映的内容。',
    steps: [
      step('health', healthCopy.title, '“设置体检”列出缺人、缺电话、没核对的地方；什么都不缺就是这样。'),
      step('guide-admin-people', peopleCopy.invite, '给每个岗位邀请人，手机号登记过的不用邀请码。'),
      step('guide-admin', meCopy.roster, '这些都从“我的”→“值班和人员”进去。'),
    ],
  },
]
