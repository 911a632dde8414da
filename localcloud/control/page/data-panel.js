import { ask, draw, empty, list } from './draw.js'

let chosen = ''
let after = ''

function documentItem(document) {
  const id = String(document._id ?? '')
  return draw(
    'details',
    { class: 'item' },
    draw('summary', {}, id),
    draw('pre', {}, JSON.stringify(document, null, 2)),
  )
}

export async function dataPanel(redraw) {
  const answer = await ask('data')
  if (!answer) return []
  if (answer.collections.length === 0) return [empty('还没有集合。第一份文档存进来时，这里就能翻看。')]
  const names = answer.collections.map(({ name }) => name)
  if (!names.includes(chosen)) chosen = names[0]
  const choose = (event) => {
    chosen = event.target.value
    after = ''
    redraw()
  }
  const options = answer.collections.map(({ name, documents }) =>
    draw('option', { value: name, selected: name === chosen }, `${name}（${documents}）`),
  )
  const query = new URLSearchParams({ collection: chosen, ...(after ? { after } : {}) })
  const documents = (await ask(`data?${query}`))?.documents ?? []
  const next = () => {
    after = String(documents.at(-1)?._id ?? '')
    redraw()
  }
  return [
    draw('h2', {}, '集合'),
    draw('select', { onchange: choose, 'aria-label': '集合' }, options),
    draw('h2', {}, '文档'),
    list(documents.map(documentItem), '这个集合里没有更多文档。'),
    documents.length > 0 ? draw('p', {}, draw('button', { onclick: next }, '下一页')) : null,
  ]
}
