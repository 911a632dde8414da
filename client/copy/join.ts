/** Words of joining a post. */
export const joinCopy = {
  title: '加入岗位',
  lead: '单位邀请您当工作人员？在这里把这部手机和您的岗位连上，以后不用密码。',
  code: '邀请码',
  hint: '例如 ABCD-2345-EFGH',
  help: '邀请您的人会给您一个码，十二个字母和数字，大小写都行，只能用一次。',
  scan: '扫邀请的二维码',
  join: '加入',
  joining: '正在加入…',
  byPhone: '用本机手机号加入',
  byPhoneHelp: '单位登记过您的手机号才行。号码由微信核对，不会给别人看。',
  or: '没有邀请码？',
  onPhone: '请在微信里打开',
  onPhoneBody:
    '岗位要和手机上的微信连在一起。用微信扫同一个二维码，或者打开小程序，到“我的”→“我是工作人员，加入岗位”，输入邀请码。',
  done: (name: string) => `${name}，您好，已经加入`,
  doneBody: '原来连着的手机（如果有）已经停用。',
  toDesk: '去工作台',
} as const
