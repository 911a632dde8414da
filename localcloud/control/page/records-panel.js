import { ask, draw, list, timeText } from './draw.js'

const KINDS = { client: '小程序', server: '函数间', http: '网页', timer: '定时' }
const OUTCOMES = { ok: '成功', answered: '已回答' }
const FAILURES = /^(FUNCTION|PERMISSION|SYS_|internal)/

function chip(text, kind) {
  return draw('span', { class: `chip ${kind}` }, text)
}

function outcomeKind(outcome) {
  if (outcome === 'ok' || outcome === 'answered') return 'good'
  return FAILURES.test(outcome) ? 'bad' : 'warn'
}

function details(label, value) {
  return draw(
    'details',
    {},
    draw('summary', { class: 'muted' }, label),
    draw('pre', {}, JSON.stringify(value, null, 2)),
  )
}

function callItem(call) {
  const who = [KINDS[call.kind], call.person, timeText(call.at)].filter(Boolean).join(' · ')
  return draw(
    'div',
    { class: 'item' },
    draw(
      'div',
      { class: 'row' },
      draw('b', {}, `${call.functionName} ${call.op}`),
      chip(OUTCOMES[call.outcome] ?? call.outcome, outcomeKind(call.outcome)),
    ),
    draw('small', {}, `${who} · ${call.ms} 毫秒 · 数据库 ${call.requests} 次`),
  )
}

function pushItem(push) {
  return draw(
    'div',
    { class: 'item' },
    draw(
      'div',
      { class: 'row' },
      draw('b', {}, push.apiName),
      chip(OUTCOMES[push.outcome] ?? push.outcome, push.outcome === 'ok' ? 'good' : 'warn'),
    ),
    draw('small', {}, [push.person && `给 ${push.person}`, timeText(push.at)].filter(Boolean).join(' · ')),
    details('内容', push.data),
  )
}

function logItem(line) {
  return draw(
    'div',
    { class: 'item' },
    draw('small', {}, `${line.functionName} · ${line.level} · ${timeText(line.at)}`),
    draw('pre', {}, line.text),
  )
}

export async function callsPanel() {
  const answer = await ask('calls')
  if (!answer) return []
  return [
    draw('h2', {}, '最近 200 次函数调用，新的在上'),
    list(answer.calls.map(callItem), '打开网页做一件事，这里就会出现它引起的调用。'),
  ]
}

export async function pushesPanel() {
  const answer = await ask('pushes')
  if (!answer) return []
  return [
    draw('h2', {}, '本该发给微信的请求：都记在这里，一条也没有发出去'),
    list(answer.pushes.map(pushItem), '还没有推送。办一件事，该通知谁就会写在这里。'),
  ]
}

export async function logsPanel() {
  const answer = await ask('logs')
  if (!answer) return []
  return [draw('h2', {}, '函数写的最近 500 行日志'), list(answer.lines.map(logItem), '还没有日志。')]
}
