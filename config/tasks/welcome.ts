import { renderUnicodeCompact } from 'uqr'
import type { LocalPerson } from '#localcloud/people'
import type { FirstDay } from '../demo/first-day'
import { DEFAULT_PORT } from './demo-cloud'

const wide = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)

/** Chinese takes two columns of a terminal. */
const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - wide(text)))

const indented = (text: string): string => text.replace(/^/gm, '    ')

interface Board {
  readonly code: string
  readonly title: string
}

const boardsOf = ({ boards, compounds }: FirstDay): readonly Board[] =>
  boards.map(({ code, compound, gate }) => ({
    code,
    title: `${compounds.find(({ id }) => id === compound)?.name ?? compound}·${gate}`,
  }))

const boardLines = (origin: string, county: FirstDay): string[] =>
  boardsOf(county).map(({ code, title }) => `    ${padded(title, 28)} ${origin}/b/${code}`)

const personLine = ({ id, label, note }: LocalPerson): string =>
  `    ${padded(label, 28)} ${padded(id, 22)} ${note ?? ''}`.trimEnd()

/** Who is called by a post: unit and role once, with every place that has one. */
const postLines = (people: readonly LocalPerson[]): string[] => {
  const groups = new Map<string, { readonly label: string; readonly places: readonly string[] }>()
  for (const { label, post = '' } of people) {
    const [unit = '', role = '', scope = ''] = post.split(':')
    const key = `${unit}:${role}`
    const places = new Set([...(groups.get(key)?.places ?? []), scope])
    groups.set(key, { label, places: [...places] })
  }
  return [...groups].map(([key, { label, places }]) => {
    const where = places.length === 1 ? places.join('') : `{${places.join(',')}}`
    return `    ${padded(label, 46)} ${key}:${where}`
  })
}

/** The people of the demo county are few and each has a story; those of a sample county are one or two in every post. */
const peopleLines = ({ people, pack }: FirstDay): string[] => {
  if (pack.code === 'demo') return people.map(personLine)
  const [residents, staff] = (['resident', 'staff'] as const).map((kind) =>
    people.filter((one) => one.kind === kind),
  )
  return [
    ...(residents ?? []).map(personLine),
    ...postLines(staff ?? []),
    '    部门的队员每岗两人，第二人在编号后加 :2',
  ]
}

const codeOf = (origin: string, county: FirstDay): string[] => {
  const [board] = boardsOf(county)
  if (!board) return []
  const address = `${origin}/b/${board.code}`
  return ['', `  ${board.title} 的公示牌二维码：`, '', indented(renderUnicodeCompact(address, { border: 1 }))]
}

/** Data lie in one folder a port, so the command that clears them names the port unless it is the usual one. */
const again = (origin: string, { pack }: FirstDay): string => {
  const { port } = new URL(origin)
  const region = pack.code === 'demo' ? '' : `--region ${pack.code} `
  return `npm start -- ${region}${port === DEFAULT_PORT ? '' : `--port ${port} `}--reset`
}

/** What somebody who just typed `npm start` wants to know, in the order in which they want to know it. */
export const welcome = (origin: string, data: string, county: FirstDay): string =>
  [
    '',
    `  一米线 · 本地云已启动 · ${county.pack.name}${county.pack.code === 'demo' ? '' : '的方案，地点和人都是虚构的'}`,
    '',
    '  公示牌（浏览器打开）：',
    ...boardLines(origin, county),
    ...codeOf(origin, county),
    '',
    '  换人、拨时间、看推送、造故障、清空：',
    `    ${origin}/_local`,
    '',
    '  演示人物（在上面的页面里切换）：',
    ...peopleLines(county),
    '',
    `  数据在 ${data}/ ；重新来过：${again(origin, county)}`,
    '  微信开发者工具：npm run build:weapp -- --local，再打开本目录',
    '  Ctrl-C 结束',
    '',
  ].join('\n')
