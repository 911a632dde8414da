/** What WeChat's own audit of a page allows; beyond it, cheap phones draw late and scroll by jerks. */
const LIMITS = { nodes: 1000, depth: 30, children: 60 } as const

type Limit = keyof typeof LIMITS

const WORDS: Readonly<Record<Limit, string>> = {
  nodes: 'nodes on the page',
  depth: 'levels deep at',
  children: 'children in one node at',
}

interface Measured {
  readonly count: number
  /** Where it is so: the classes from the page down. */
  readonly at: string
}

type NodeCount = Readonly<Record<Limit, Measured>>

function nameOf(node: Element): string {
  const first = (node.getAttribute('class') ?? '').split(' ').find((name) => name !== '')
  return first === undefined ? node.tagName.toLowerCase() : `.${first}`
}

const larger = (one: Measured, other: Measured): Measured => (other.count > one.count ? other : one)

function measured(node: Element, above: string, level: number): NodeCount {
  const at = `${above} ${nameOf(node)}`.trim()
  const inside = [...node.children].map((child) => measured(child, at, level + 1))
  return {
    nodes: { count: inside.reduce((sum, { nodes }) => sum + nodes.count, 1), at },
    depth: inside.map(({ depth }) => depth).reduce(larger, { count: level, at }),
    children: inside.map(({ children }) => children).reduce(larger, { count: inside.length, at }),
  }
}

/** How large the page that is open has become: `app.screen.page().node.dom`. */
export function countNodes(page: Element): NodeCount {
  return measured(page, '', 1)
}

/** Which of WeChat's limits the page breaks, and where; empty when none, so a test expects `[]`. */
export function brokenNodeLimits(page: Element): readonly string[] {
  const counted = countNodes(page)
  return (Object.keys(LIMITS) as Limit[])
    .filter((limit) => counted[limit].count > LIMITS[limit])
    .map((limit) => {
      const { count, at } = counted[limit]
      return `${count} ${WORDS[limit]} ${at} (at most ${LIMITS[limit]})`
    })
}
