/** Words of the staff's own controls: searching, choosing several, dates. */
export const formCopy = {
  choose: '选一选',
  search: '打几个字找一找',
  none: '没有找到，换个说法试试',
  chosen: (count: number) => (count === 0 ? '选好了' : `选好了（${count} 个）`),
  date: '日期',
  time: '时间',
  otherTime: '选别的时间',
  now: '刚才',
  days: (count: number) => (count % 30 === 0 ? `${count / 30} 个月后` : `${count} 天后`),
  hoursAgo: (count: number) => `${count} 小时前`,
} as const
