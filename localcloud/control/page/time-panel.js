import { ask, draw, say, timeText } from './draw.js'

const MINUTE = 60_000
const STEPS = [
  ['5 分钟', 5 * MINUTE],
  ['1 小时', 60 * MINUTE],
  ['4 小时', 240 * MINUTE],
  ['1 天', 1440 * MINUTE],
  ['7 天', 7 * 1440 * MINUTE],
  ['30 天', 30 * 1440 * MINUTE],
]

const face = document.querySelector('#clock-face')
const state = document.querySelector('#clock-state')

export async function showClock() {
  const answer = await ask('clock')
  if (answer) paint(answer)
}

function paint({ now, frozen, real }) {
  face.textContent = timeText(now)
  const moved = Math.abs(now - real) > 1000
  state.textContent = [frozen ? '已停住' : '', moved ? '与真实时间不同' : ''].filter(Boolean).join(' · ')
}

function told({ timer, ran, failed, collapsed }) {
  const parts = [`${timer} 运行 ${ran} 次`]
  if (collapsed) parts.push('到期的更多，已均匀合并')
  if (failed > 0) parts.push(`失败 ${failed} 次`)
  return parts.join('，')
}

async function move(input) {
  say('正在拨时间，到期的定时任务会依次运行…')
  const answer = await ask('clock', input)
  if (!answer) return
  paint(answer)
  const timers = answer.timers.filter((timer) => timer.ran > 0).map(told)
  say(`现在是 ${timeText(answer.now)}。${timers.join('；')}`)
}

async function runTimer(name) {
  const answer = await ask('timer', { name })
  if (answer)
    say(answer.ok ? `${name} 运行完了：${answer.answer}` : `${name} 失败：${answer.answer}`, !answer.ok)
}

async function reset() {
  if (!confirm('清空本地云里的所有数据、文件和推送，时间回到现在？')) return
  if (await ask('reset', {})) say('已经清空。')
}

const button = (text, onclick, kind) => draw('button', { onclick, class: kind ?? '' }, text)

export async function timePanel() {
  const timers = (await ask('timer'))?.timers ?? []
  const at = draw('input', { type: 'datetime-local', step: '1', 'aria-label': '北京时间' })
  const jump = () => {
    const target = Date.parse(`${at.value}+08:00`)
    if (Number.isNaN(target)) say('先选一个日期和时间。', true)
    else void move({ set: target })
  }
  return [
    draw('h2', {}, '往前拨'),
    draw(
      'div',
      { class: 'row' },
      STEPS.map(([text, ms]) => button(text, () => void move({ advance: ms }))),
    ),
    draw('h2', {}, '拨到（北京时间）'),
    draw('div', { class: 'row' }, at, button('拨到这里', jump, 'main')),
    draw('h2', {}, '时钟'),
    draw('div', { class: 'row' }, [
      button('停住', () => void move({ frozen: true })),
      button('继续走', () => void move({ frozen: false })),
      button('回到真实时间', () => void move({ reset: true })),
    ]),
    draw('h2', {}, '定时任务'),
    timers.length === 0
      ? draw('p', { class: 'muted' }, '没有函数带定时任务。')
      : draw(
          'div',
          { class: 'row' },
          timers.map(({ name }) => button(`现在运行 ${name}`, () => void runTimer(name))),
        ),
    draw('h2', {}, '从头来过'),
    button('清空本地云', () => void reset(), 'danger'),
  ]
}
