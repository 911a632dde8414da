import { ask, draw, list, say } from './draw.js'

const KINDS = [
  ['latency', '变慢'],
  ['error', '出错'],
  ['lostReply', '做了但回答丢了'],
  ['duplicate', '做了两遍'],
]
const PLACES = [
  ['database.*', '数据库的每个请求'],
  ['database.modifyDocument', '数据库的改写'],
  ['storage.*', '文件存储'],
  ['wx.*', '微信开放接口'],
  ['functions.*', '函数间调用'],
  ['call.*', '手机和网页的调用'],
]
const ANSWERS = [
  ['ok', '照常'],
  ['refused', '用户没有授权（43101）'],
  ['rateLimited', '超过频率'],
  ['timeout', '不回答'],
]
const USED_UP = 43101
const PUSH_API = '/cgi-bin/message/subscribe/send'

const names = new Map(KINDS)
const select = (options, label) =>
  draw(
    'select',
    { 'aria-label': label },
    options.map(([value, text]) => draw('option', { value }, text)),
  )

/** Faults as they were set, without the counts that the local cloud adds. */
const plain = (faults) => faults.map(({ done: _done, ...fault }) => fault)

function faultItem(fault, remove) {
  return draw(
    'div',
    { class: 'item row' },
    draw(
      'span',
      {},
      draw('b', {}, `${names.get(fault.kind)} · ${fault.on}`),
      draw('small', {}, ` ${Math.round(fault.rate * 100)}% · 已发生 ${fault.done} 次`),
    ),
    draw('button', { onclick: remove }, '去掉'),
  )
}

async function answerWith(kind) {
  const answer = kind === 'ok' ? null : { kind, ...(kind === 'refused' ? { errcode: USED_UP } : {}) }
  if (await ask('openapi', { apiName: PUSH_API, answer })) say('已设置微信的回答。')
}

export async function faultsPanel(redraw) {
  const faults = (await ask('faults'))?.faults ?? []
  const on = select(PLACES, '哪里')
  const kind = select(KINDS, '怎么坏')
  const rate = draw('input', { type: 'number', min: '1', max: '100', value: '20', 'aria-label': '百分之几' })
  const push = select(ANSWERS, '微信怎么回答')
  const save = async (next) => {
    if (await ask('faults', { faults: next })) redraw()
  }
  const add = () => {
    const extra = kind.value === 'latency' ? { ms: 3000 } : {}
    void save([
      ...plain(faults),
      { on: on.value, kind: kind.value, rate: Number(rate.value) / 100, ...extra },
    ])
  }
  const items = faults.map((fault) =>
    faultItem(fault, () => void save(plain(faults.filter((each) => each !== fault)))),
  )
  return [
    draw('h2', {}, '加一种故障'),
    draw(
      'div',
      { class: 'row' },
      on,
      kind,
      rate,
      draw('span', {}, '%'),
      draw('button', { class: 'main', onclick: add }, '加上'),
    ),
    draw('h2', {}, '正在起作用的故障'),
    list(items, '没有故障，一切正常。'),
    draw('h2', {}, '推送时微信怎么回答'),
    draw(
      'div',
      { class: 'row' },
      push,
      draw('button', { onclick: () => void answerWith(push.value) }, '就这样回答'),
    ),
  ]
}
