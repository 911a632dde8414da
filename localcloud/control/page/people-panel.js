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

export async function peoplePanel() {
  const answer = await ask('people')
  if (!answer) return []
  if (answer.people.length === 0)
    return [empty('这里会列出演示县里的人。用 npm start 启动，就会把他们放进来。')]
  return GROUPS.flatMap(([kind, title]) => {
    const people = answer.people.filter((person) => person.kind === kind)
    if (people.length === 0) return []
    return [draw('h2', {}, title), draw('div', { class: 'grid' }, people.map(card))]
  })
}
