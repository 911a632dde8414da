import { ask, draw, empty, say } from './draw.js'

const GROUPS = [
  ['resident', '居民'],
  ['staff', '工作人员'],
]

async function enter(person) {
  say(`正在以“${person.label}”的身份登录…`)
  const to = new URLSearchParams(location.search).get('to') ?? undefined
  const answer = await ask('enter', { person: person.id, to })
  if (!answer) return
  localStorage.setItem(answer.key, JSON.stringify(answer.session))
  location.assign(answer.to)
}

function card(person) {
  const initial = (person.label.split('·').pop() ?? '').trim().slice(0, 1)
  return draw(
    'button',
    { class: 'card person', onclick: () => void enter(person) },
    draw('span', { class: 'badge', 'aria-hidden': 'true' }, initial),
    draw('span', {}, draw('b', {}, person.label), draw('small', {}, person.note ?? person.post ?? person.id)),
  )
}

function current(key) {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Who the browser client is now, and the way back to being nobody in particular. */
function presence(key, redraw) {
  const session = current(key)
  const leave = () => {
    localStorage.removeItem(key)
    redraw()
  }
  return draw(
    'p',
    { class: 'row' },
    draw(
      'span',
      {},
      session ? `网页里现在是：${session.name ?? '没有名字的人'}` : '网页里现在是：没有登录的访客',
    ),
    draw('button', { onclick: () => location.assign('/') }, '打开网页'),
    session ? draw('button', { onclick: leave }, '退出') : null,
  )
}

export async function peoplePanel(redraw) {
  const answer = await ask('people')
  if (!answer) return []
  if (answer.people.length === 0)
    return [empty('这里会列出演示县里的人。用 npm start 启动，就会把他们放进来。')]
  const groups = GROUPS.flatMap(([kind, title]) => {
    const people = answer.people.filter((person) => person.kind === kind)
    if (people.length === 0) return []
    return [draw('h2', {}, title), draw('div', { class: 'grid' }, people.map(card))]
  })
  return [presence(answer.key, redraw), ...groups]
}
