export const nearCopy = {
  title: '附近的小区',
  lead: '点一下才会问手机在哪儿，只用来找附近的小区，找完不留。',
  ask: '看看附近有哪些小区',
  asking: '正在找…',
  found: '离您最近的',
  away: (metres: number) => `约 ${metres} 米`,
  none: '附近没有登记过的小区',
  noneLine: '打小区的名字，或者看看是哪个社区管。',
  refused: '没有看您的位置',
  refusedLine: '不给位置一样能用：打小区的名字，或者看看是哪个社区管。',
  unknown: '手机不知道自己在哪儿',
  unknownLine: '打开手机的定位再试，或者打小区的名字。',
  other: '不给位置也能找',
  byName: '打小区的名字',
  byNameLine: '或者输公示牌上的编码',
} as const

export const communityCopy = {
  title: '小区不在里面，找社区',
  lead: '没有公示牌、没有登记的小区，也有人管：由它所在的社区先接下。',
  search: '社区名字',
  searchHint: '例如：幸福',
  none: (typed: string) => `没有叫“${typed}”的社区`,
  noneLine: '不知道自己在哪个社区，打政务服务热线 12345，会转给该管的人。',
  who: (role: string, name: string) => `${role} ${name}`,
  nobody: '联系人待公布，请打 12345',
  hotline: '政务服务热线 12345',
  hotlineLine: '不知道是哪个社区，就打这个',
} as const

export const recordCopy = {
  title: '本小区的办理记录',
  lead: '近半年报过的事，办好的和正在办的。不写姓名、不写门牌。',
  counted: '噪声、养犬这类只算件数，不一件件列；涉及物业、社区、执法人员的，只有办理的人能看到。',
  solved: (count: number) => `近 30 天办好 ${count} 件`,
  where: (title: string, building: string) => (building === '' ? title : `${building} ${title}`),
  open: '正在办',
  days: (days: number) => `用时 ${days} 天`,
  reported: (day: string) => `${day}反映`,
  none: '还没有可以公开的记录',
  noneLine: '有人反映、办好以后，会出现在这里。',
  more: '再看一些',
} as const
