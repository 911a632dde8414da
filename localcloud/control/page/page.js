import { dataPanel } from './data-panel.js'
import { say } from './draw.js'
import { faultsPanel } from './faults-panel.js'
import { peoplePanel } from './people-panel.js'
import { callsPanel, logsPanel, pushesPanel } from './records-panel.js'
import { showClock, timePanel } from './time-panel.js'

const PANELS = {
  people: peoplePanel,
  time: timePanel,
  calls: callsPanel,
  pushes: pushesPanel,
  data: dataPanel,
  faults: faultsPanel,
  logs: logsPanel,
}
/** Panels that only show are kept fresh; the others would lose what is being typed. */
const LIVE = new Set(['calls', 'pushes', 'logs'])

const panel = document.querySelector('#panel')
const tabs = [...document.querySelectorAll('[role=tab]')]
let open = ''

async function redraw() {
  const name = open
  const parts = await PANELS[name](() => void redraw())
  if (name === open) panel.replaceChildren(...parts.filter(Boolean))
}

function show(name) {
  open = name in PANELS ? name : 'people'
  say('')
  for (const tab of tabs) tab.setAttribute('aria-selected', String(tab.dataset.tab === open))
  void redraw()
}

for (const tab of tabs) {
  tab.addEventListener('click', () => {
    location.hash = tab.dataset.tab
  })
}
addEventListener('hashchange', () => show(location.hash.slice(1)))
show(location.hash.slice(1))
void showClock()
setInterval(() => {
  void showClock()
  const reading = panel.querySelector('details[open]') !== null
  if (LIVE.has(open) && !reading && !document.hidden) void redraw()
}, 2000)
