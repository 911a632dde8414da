/** Makes an element; text always becomes a text node, so stored words are never read as markup. */
export function draw(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined))
  return element
}

const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})

export const timeText = (at) => format.format(at)

export const empty = (text) => draw('p', { class: 'card muted' }, text)

export const list = (items, none) =>
  items.length === 0 ? empty(none) : draw('div', { class: 'list' }, items)

const message = document.querySelector('#message')

export function say(text, bad = false) {
  message.textContent = text
  message.className = bad ? 'message bad' : 'message'
  message.hidden = text === ''
}

/** Asks the local cloud; what goes wrong is said on the page and answered as null. */
export async function ask(path, input) {
  const options = input === undefined ? {} : { method: 'POST', body: JSON.stringify(input) }
  try {
    const response = await fetch(`/_local/${path}`, options)
    const answer = await response.json()
    if (response.ok) return answer
    say(answer.detail ?? `没有成功（${response.status}）`, true)
  } catch {
    say('本地云没有回答。看看启动它的那个窗口是不是还开着。', true)
  }
  return null
}
