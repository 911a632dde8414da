/** What stands on and below a photo that is kept as evidence. */
export const evidenceCopy = {
  number: (number: string) => `编号 ${number}`,
  received: (when: string) => `${when} 存入`,
  copy: '存一张带编号的',
  making: '正在做…',
  made: '已经做好，原图没有动过',
  failed: '这台手机做不了，可以直接截屏',
} as const
