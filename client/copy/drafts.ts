/** Words of what is written and not yet sent, and of what is on its way. */
export const draftCopy = {
  goOn: '接着写',
  left: '有一份没写完',
  leftCount: (count: number) => (count === 1 ? '有一份没写完' : `有 ${count} 份没写完`),
  waitingCount: (count: number) => `${count} 份等着发出去`,
  title: '没写完、没发出的',
  old: '接着上次没写完的',
  oldLine: '写过的都在。是另一件事，就另写一份，这份不会丢。',
  another: '另写一份',
  noWords: '还没写字',
  attached: (count: number) => (count === 0 ? '' : `${count} 张照片或录音`),
  written: (when: string) => `${when}写的`,
  remove: '删掉这一份',
  removed: '删掉了一份没写完的',
  undo: '不删了',
  retry: '现在再发一次',
  takeBack: '先不发，拿回来改',
  look: '去看办到哪了',
  toCases: '去看“我反映的”',
  fix: '改一改再交',
  states: {
    waiting: '等网络',
    sending: '正在发',
    received: '已收到',
    refused: '没成功',
    writing: '没写完',
  },
  waitingTitle: '已经记下，等网络',
  laterTitle: '已经记下，等一会儿再发',
  laterLine: '我们这边一时没接住，会自动再发，不用再点。写的和拍的都存在手机上。',
  waitingLine: '有网了自动发出去，不用再点，也不用守着。写的和拍的都存在手机上。',
  sendingTitle: '正在发',
  sendingLine: '可以离开这一页，发完了在“我反映的”里能看到。',
  receivedTitle: '已收到',
  receivedLine: '有进展会写在“我反映的”里。',
  unkept: '手机存不下了，这一份没能存住',
  unkeptLine: '写的字还在这一页上。先别离开，交出去就好；或者腾出一点空间，再写一个字就会存上。',
  unkeptFiles: (count: number) => `手机存不下了，有 ${count} 个照片或录音没能存住`,
  unkeptFilesLine: '先别离开这一页，传完就好。以前存下的都没有动。',
} as const

const TITLE = 24

/** The first words of a draft, by which somebody knows it again. */
export function draftTitle(words: string): string {
  const said = Array.from(words.trim().replace(/\s+/gu, ' '))
  if (said.length === 0) return draftCopy.noWords
  return said.length > TITLE ? `${said.slice(0, TITLE).join('')}…` : said.join('')
}
