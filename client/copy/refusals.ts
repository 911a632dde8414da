import type { PhoneRefusal, Refused } from '#types/refusal'
import { fields } from './moves'

export interface RefusalCopy {
  /** What happened, and what is kept. */
  readonly what: string
  /** The one thing to do. */
  readonly next: string
}

const copy = (what: string, next: string): RefusalCopy => ({ what, next })

export const refusals: Record<PhoneRefusal, RefusalCopy> = {
  unreachable: copy('网络没有回应，填的都在手机上', '等信号好一点再试一次，不会重复'),
  bad_input: copy('有一处填得不对，已经填的都还在', '看看带星号的地方有没有漏填'),
  not_found: copy('没有找到这件事，可能链接不完整', '回到“我反映的”里再找一找'),
  not_allowed: copy('这件事您不能办，什么也没有改动', '返回上一页'),
  not_now: copy('现在这一步已经不能办了，什么也没有改动', '刷新看看现在到哪一步'),
  own_work: copy('自己办的事不能自己核查', '等另一位核查人来确认'),
  no_competence: copy('这一步要由有执法权的人来办', '交给执法员办理'),
  changed_meanwhile: copy('刚才有人先办了一步，您填的还在', '看看最新情况，再决定要不要办'),
  moved_on: copy('已经办了，这件事转到了别处', '后面由接手的单位办，您这里不再显示'),
  sign_in_needed: copy('这里要工作人员登录后才能看', '到“我的”里登录'),
  session_expired: copy('登录已经过期，您填的都还在', '到“我的”里重新登录'),
  confirmation_waiting: copy('还没有在手机上确认', '请在手机上打开“我的”，扫码或输入登录码'),
  confirmation_expired: copy('登录码已经过期', '换一个新的登录码'),
  board_unknown: copy('没有这块公示牌', '核对牌子上的编码，再输一次'),
  board_mistyped: copy('编码好像输错了一位', '对照牌子上的编码，再输一次'),
  board_revoked: copy('这块公示牌已经停用', '请扫小区里的新牌子，或者问社区'),
  board_replaced: copy('这块公示牌换了新的', '打开新的公示牌'),
  file_unknown: copy('有一张照片没有传完，文字都还在', '重新传这张照片'),
  file_kind: copy('这种文件收不了，文字都还在', '请用手机照片（JPG 或 PNG）'),
  file_too_large: copy('照片太大了，文字都还在', '换一张小于 10 MB 的照片'),
  too_large: copy('内容太长了，填的都还在', '分两次说，或者删短一些'),
  too_many: copy('一下子交得太多，填的都还在', '过几分钟再试；有危险请直接打电话'),
  contract_outdated: copy('这个版本太旧了，填的都还在', '关掉小程序再打开一次'),
  unknown_operation: copy('这个功能这里还没有开通', '返回上一页'),
  wrong_transport: copy('这个功能要在微信里打开', '请用微信扫一扫公示牌'),
  region_invalid: copy('本地设置有问题，没有改动', '请联系管理员'),
  internal: copy('我们这边出了错，您填的都还在', '过一会儿再试一次'),
}

/** What a "no" says more exactly where the server names its cause. */
const causes: Readonly<Partial<Record<PhoneRefusal, Readonly<Record<string, RefusalCopy>>>>> = {
  not_now: {
    accept: copy('还没有受理，什么也没有改动', '先点“受理”再办'),
    answer: copy('这是咨询或者建议，用“答复”办结', '点“答复”'),
    arbitrate: copy('几个单位都说不归自己，正在等分派', '等牵头单位分派'),
    bound: copy('这件事是分派定下来的，不能再转', '由您单位继续办'),
    danger: copy('有危险的事不能放一放，也不能不受理', '马上办，或者转给能办的单位'),
    dissuade: copy('还没有劝阻成功的记录', '先记一次劝导'),
    docket: copy('这件事已经立过案，同一件事不罚两次', '到原来的案卷里看'),
    inspect: copy('还没有复查合格的记录', '先记一次复查'),
    mediate: copy('还没有谈成的调解记录', '先记一次调解'),
    invitation: copy('邀请码已经过期，没有加入', '请邀请您的人再给一个'),
    boundToAnother: copy('这部手机已经是另一位工作人员的，什么也没有改动', '请管理员把岗位加到您现在的名下'),
    phone: copy('微信没有核对成功，没有加入', '再点一次；或者用邀请码'),
    phoneTaken: copy('这个手机号已经登记在另一位同事名下', '从同事里选，或者换一个号码'),
    joined: copy('这件事已经并进了别人反映的同样的事，不能一个人撤回', '不想再收到消息，可以等办结后评价'),
    newCase: copy('案子已经作出决定，不能重新办理', '又发生了就重新反映一次，不服可以找监督电话'),
    orderCorrection: copy('没有等着复查的责令改正', '先责令改正'),
    plan: copy('已经有一份挂账申请在等审核', '等审核的结果'),
    noSupervisor: copy('这里的清单里没有受理投诉的单位，什么也没有改动', '打公示牌上的监督电话'),
    ownCases: copy(
      '这台手机上已经反映过或跟着别的事，不能换成另一个人',
      '换一台没用过的手机，或者用浏览器打开来找回',
    ),
    ownDevice: copy('这是最早的那台，也是您正在用的，什么也没有改动', '要停用它，请用另一台手机来点'),
    recovered: copy('这台手机已经找回过了', '到“我反映的”里看'),
    window: copy('重新办理的时间已经过了', '又发生了就重新反映一次'),
  },
  not_found: {
    invitation: copy('没有找到您的邀请，什么也没有改动', '核对邀请码；或者请单位登记您的手机号'),
  },
  bad_input: {
    invitation: copy('邀请码好像没有输全', '对照邀请码再输一次'),
    findings: copy('这一趟里有一条不是您岗位记的，没有送出', '回到工作台，重新记这一趟'),
    phone: copy('电话号码好像不对，还没有留下', '填 11 位手机号，或者带区号的座机'),
    recovery: copy('没有这个找回码，或者已经用过了', '对照纸上的码再输一次；在原来的手机上可以做一个新的'),
  },
  no_competence: {
    card: copy('要有有效执法证的人来办', '换有执法证的同事，或者先更新执法证'),
    whistle: copy('您的岗位在这里不能吹哨，什么也没有改动', '请社区或者街道吹哨'),
  },
  too_many: {
    case: copy('次数已经用完了，填的都还在', '着急可以打监督电话'),
    day: copy('今天已经催过了', '明天还可以再催'),
    lend: copy('已经请了几位去办，链接都还能打开', '先收回一个链接，再请别人'),
    phone: copy('试得太多次了，什么也没有改动', '一小时后再试，或者用邀请码'),
    recovery: copy('试得太多次了，什么也没有改动', '对照纸上的找回码，一小时后再试'),
    plan: copy('延期次数已经用完了', '结束挂账，马上办'),
  },
}

const fieldNames: Readonly<Record<string, string | undefined>> = fields

/** The words of a "no": of its cause where it is known, of the field that was wrong, else of the code alone. */
export function refusalWords({ code, detail = '' }: Refused<PhoneRefusal>): RefusalCopy {
  const known = causes[code]?.[detail]
  if (known !== undefined) return known
  const name = code === 'bad_input' ? fieldNames[detail] : undefined
  return name === undefined
    ? refusals[code]
    : copy(`“${name}”填得不对，已经填的都还在`, `改好“${name}”再送一次`)
}
