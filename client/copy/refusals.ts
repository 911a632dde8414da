import type { PhoneRefusal } from '#types/refusal'

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
