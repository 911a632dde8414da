import type { DeskListCode, FindScope, FindWay } from '#types/desk-view'

const empty = (title: string, body: string) => ({ title, body })

export const deskCopy = {
  title: (role: string) => (role === '' ? '工作台' : `工作台 · ${role}`),
  scopes: { mine: '我的', unit: '本单位', stuck: '卡住的' },
  scope: '看谁的',
  lists: {
    todo: '待办',
    overdue: '超时',
    verify: '待核查',
    following: '等评价',
    unit: '在办',
    checking: '等别人核查',
    disputed: '推诿',
    nobodys: '没人管',
    reopened: '又重办',
    timedOut: '超时',
  } satisfies Record<DeskListCode, string>,
  tabs: '任务清单',
  /** A count that stopped at its limit says "at least". */
  count: (count: number, more: boolean) => (count >= 99 ? '99+' : `${count}${more ? '+' : ''}`),
  unitOverdue: (count: string) => `其中 ${count} 件超时，排在最前`,
  open: '打开',
  peek: '看能办什么',
  act: '马上办',
  loadingOffers: '正在看能办什么…',
  nothingToDo: '现在没有要您办的',
  empty: {
    todo: empty('手头没有待办', '新的事会按快到期的先后排在这里。'),
    overdue: empty('没有超时的', '期限过了还没办的会在这里。'),
    verify: empty('没有要核查的', '别人办好的事会来这里，等您到现场看一眼。'),
    following: empty('没有等评价的', '办好、核查过，等居民说一句的会在这里。'),
    unit: empty('本单位手头没有在办的', '同事手里的事会在这里，快到期的在前。'),
    checking: empty('没有等别人核查的', '本单位办好、等别人去看的会在这里。'),
    disputed: empty('没有推来推去的', '退过两次、没人接的会来这里，等您定给谁。'),
    nobodys: empty('没有没人管的', '清单上没有牵头单位、也没人接的会来这里。'),
    reopened: empty('没有又重办的', '居民说没解决、要求重办的会来这里。'),
    timedOut: empty('没有超时的', '全区期限过了还没办的会来这里。'),
  } satisfies Record<DeskListCode, { title: string; body: string }>,
  noMatch: empty('没有符合的', '放宽一点条件，或者往后再看。'),
  signInTitle: '这里是工作人员的工作台',
  signInBody: '登录后能看到要您办的事。居民反映事情不用登录。',
  toMe: '去登录',
  refresh: '刷新',
  pickOne: '点左边的一件，在这里办',
  tools: '清单工具',
  filter: '筛选',
  filterOn: (count: number) => `筛选 ${count}`,
  search: '查找',
  several: '多选',
  stopSeveral: '不选了',
  dockets: '案卷',
} as const

export const filterCopy = {
  title: '只看哪些',
  stage: '到哪一步',
  tier: '层级',
  hazard: '危险',
  any: '不限',
  show: '看这些',
  clear: '全部都看',
  save: '存成常用',
  saved: '常用的筛选',
  remove: (name: string) => `删掉“${name}”`,
} as const

export const acceptCopy = {
  one: (count: number) => (count === 0 ? '点要签收的' : `一次签收 ${count} 件`),
  all: (count: number) => `全选（${count} 件待受理）`,
  sending: '正在签收…',
  done: (count: number) => `签收了 ${count} 件`,
  notDone: (count: number) => `有 ${count} 件没有签收，还在清单里`,
} as const

export const findCopy = {
  title: '查找',
  label: '编号、地点或者说法',
  hint: '例如 5栋 漏水，或编号后六位',
  go: '查找',
  by: '按什么找',
  ways: { number: '编号', place: '地点', words: '说法' } satisfies Record<FindWay, string>,
  auto: '自动',
  scope: '在哪里找',
  scopes: { post: '我的岗位', unit: '本单位', compound: '一个小区', region: '全区' } satisfies Record<
    FindScope,
    string
  >,
  compound: '哪个小区',
  compoundHint: '打名字的前几个字',
  looked: (count: number, since: string) => `从新到旧看了 ${count} 件，看到 ${since} 为止`,
  further: '再往前找',
  allLooked: '已经全部看过',
  none: '没有找到',
  noneBody: '换个说法，或者再往前找。',
  startTitle: '找一件办过的事',
  startBody: '打编号、几栋几单元，或者当时的说法。',
} as const

export const confirmCopy = {
  title: '确认登录',
  ask: '要让这台电脑用您的岗位登录吗？',
  help: '只在您自己面前的电脑上确认。12 小时后自动退出，也可以随时在“我的”里退出。',
  codeLabel: '电脑上的登录码',
  codeHint: '六位',
  post: '用哪个岗位',
  confirm: '确认登录',
  confirming: '正在确认…',
  done: (device: string) => `已经登录：${device}`,
  doneBody: '电脑上的页面会自己打开。',
  scan: '扫电脑上的码',
} as const
