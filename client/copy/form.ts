/** Words of the staff's own controls: searching, choosing several, dates. */
export const formCopy = {
  choose: '选一选',
  change: '改',
  search: (name: string) => `搜一搜${name}`,
  none: '没有找到，换个说法试试',
  chosen: (count: number) => (count === 0 ? '选好了' : `选好了（${count} 个）`),
  remove: (label: string) => `去掉${label}`,
  date: '日期',
  time: '时间',
  otherTime: '选别的时间',
  now: '刚才',
  today: '今天',
  days: (count: number) => (count % 30 === 0 ? `${count / 30} 个月后` : `${count} 天后`),
  hoursAgo: (count: number) => `${count} 小时前`,
} as const
