import { renderUnicodeCompact } from 'uqr'
import { demoBoards, demoPeople } from '../demo/people'
import { DEFAULT_PORT } from './demo-cloud'

const wide = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)

/** Chinese takes two columns of a terminal. */
const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - wide(text)))

const indented = (text: string): string => text.replace(/^/gm, '    ')

const boardLines = (origin: string): string[] =>
  demoBoards.map(({ code, title }) => `    ${padded(title, 28)} ${origin}/b/${code}`)

const peopleLines = (): string[] =>
  demoPeople.map(({ id, label, note }) =>
    `    ${padded(label, 28)} ${padded(id, 22)} ${note ?? ''}`.trimEnd(),
  )

const codeOf = (origin: string): string[] => {
  const board = demoBoards[0]
  if (!board) return []
  const address = `${origin}/b/${board.code}`
  return ['', `  ${board.title} 的公示牌二维码：`, '', indented(renderUnicodeCompact(address, { border: 1 }))]
}

/** Data lie in one folder a port, so the command that clears them names the port unless it is the usual one. */
const again = (origin: string): string => {
  const { port } = new URL(origin)
  return `npm start -- ${port === DEFAULT_PORT ? '' : `--port ${port} `}--reset`
}

/** What somebody who just typed `npm start` wants to know, in the order in which they want to know it. */
export const welcome = (origin: string, data: string): string =>
  [
    '',
    '  一米线 · 本地云已启动',
    '',
    '  公示牌（浏览器打开）：',
    ...boardLines(origin),
    ...codeOf(origin),
    '',
    '  换人、拨时间、看推送、造故障、清空：',
    `    ${origin}/_local`,
    '',
    '  演示人物（在上面的页面里切换）：',
    ...peopleLines(),
    '',
    `  数据在 ${data}/ ；重新来过：${again(origin)}`,
    '  微信开发者工具：npm run build:weapp -- --local，再打开本目录',
    '  Ctrl-C 结束',
    '',
  ].join('\n')
