import path from 'node:path'
import { readAppJson, routesOf } from './app-json'

/** A page as Taro's runtime registers it, drawn by the simulator. */
export interface PageInstance {
  route?: string
  __route__?: string
  onLoad?: (query: Record<string, string>) => void
  onShow?: () => void
  onReady?: () => void
  onHide?: () => void
  onUnload?: () => void
  setData?: (data: object, done?: () => void) => void
  [name: string]: unknown
}

export interface SimulatedNode {
  readonly dom: HTMLElement
  readonly instance: PageInstance
  querySelector(selector: string): SimulatedNode | undefined
  dispatchEvent(name: string, options?: object): void
  attach(parent: Element): void
  detach(): void
}

export interface OpenPage {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
  readonly node: SimulatedNode
}

interface Simulator {
  load(file: string, tag: string, options: { rootPath: string }): string
  render(id: string): SimulatedNode
}

/** What went from the pages' code to the glass. */
export interface Sent {
  readonly bytes: number
  readonly times: number
}

/** WeChat refuses an eleventh page. */
const DEEPEST = 10

export class PageStack {
  readonly #open: OpenPage[] = []
  readonly #ids = new Map<string, string>()
  #sent: Sent = { bytes: 0, times: 0 }
  readonly #routes: ReadonlySet<string>

  constructor(
    private readonly dist: string,
    private readonly simulator: Simulator,
    private readonly body: Element,
  ) {
    this.#routes = new Set(routesOf(readAppJson(dist)))
  }

  pages(): readonly OpenPage[] {
    return this.#open
  }

  sent(): Sent {
    return this.#sent
  }

  top(): OpenPage {
    const page = this.#open.at(-1)
    if (!page) throw new Error('No page is open')
    return page
  }

  push(url: string): void {
    if (this.#open.length >= DEEPEST) throw new Error(`webview count limit exceed: ${DEEPEST} pages are open`)
    const { route, query } = this.#read(url)
    this.#open.at(-1)?.node.instance.onHide?.()
    const node = this.simulator.render(this.#load(route))
    const { instance } = node
    instance.route = instance.__route__ = route
    this.#weigh(instance)
    this.#open.push({ route, query, node })
    node.attach(this.body)
    instance.onLoad?.({ ...query })
    instance.onShow?.()
    instance.onReady?.()
  }

  replace(url: string): void {
    this.#read(url)
    this.#drop()
    this.push(url)
  }

  restart(url: string): void {
    this.#read(url)
    this.clear()
    this.push(url)
  }

  clear(): void {
    while (this.#open.length > 0) this.#drop()
  }

  /** Going back from the first page does nothing, as on a phone. */
  back(delta: number): void {
    const count = Math.min(delta, this.#open.length - 1)
    for (let left = count; left > 0; left -= 1) this.#drop()
    if (count > 0) this.top().node.instance.onShow?.()
  }

  /** Counts as WeChat does: the text that crosses the bridge. */
  #weigh(instance: PageInstance): void {
    const draw = instance.setData?.bind(instance)
    if (draw === undefined) return
    instance.setData = (data, done) => {
      const { bytes, times } = this.#sent
      this.#sent = { bytes: bytes + Buffer.byteLength(JSON.stringify(data)), times: times + 1 }
      draw(data, done)
    }
  }

  #drop(): void {
    const page = this.#open.pop()
    page?.node.instance.onUnload?.()
    page?.node.detach()
  }

  #load(route: string): string {
    const known = this.#ids.get(route)
    if (known !== undefined) return known
    const id = this.simulator.load(path.join(this.dist, route), 'page', { rootPath: this.dist })
    this.#ids.set(route, id)
    return id
  }

  #read(url: string): { route: string; query: Record<string, string> } {
    const [where = '', words = ''] = url.split('?')
    const top = this.#open.at(-1)
    const base = top ? path.posix.dirname(`/${top.route}`) : '/'
    const route = path.posix.resolve(base, where).slice(1)
    if (!this.#routes.has(route)) throw new Error(`page "${route}" is not found`)
    // WeChat hands a query over as it was written: decoding it is the page's work.
    const pairs = words.split('&').filter((pair) => pair !== '')
    return { route, query: Object.fromEntries(pairs.map((pair) => splitPair(pair))) }
  }
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
