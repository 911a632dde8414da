import type { OpenPage, PageStack, SimulatedNode } from './page-stack'
import { until } from './until'

/** What a person sees on the phone, and what they do with it: found by the words on it or by a CSS selector. */
export class Screen {
  constructor(private readonly stack: PageStack) {}

  page(): OpenPage {
    return this.stack.top()
  }

  text(): string {
    return this.page().node.dom.textContent.replace(/\s+/gu, ' ').trim()
  }

  /** Waits until these words stand on the screen. */
  async shows(words: string | RegExp): Promise<string> {
    const seen = (): string => `${this.page().route}: ${this.text().slice(0, 600)}`
    await until(`"${String(words)}" on the screen`, () => has(this.text(), words), { seen })
    return this.text()
  }

  /** Waits until these words no longer stand on the screen. */
  async loses(words: string): Promise<void> {
    await until(`"${words}" to go`, () => !this.text().includes(words), { seen: () => this.text() })
  }

  async at(route: string): Promise<void> {
    await until(`the page ${route}`, () => this.page().route === route, { seen: () => this.page().route })
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.page().node.dom.querySelectorAll<HTMLElement>(selector)]
  }

  /** Taps what says exactly these words (or words of this pattern): the innermost element, as a finger does. */
  async tap(words: string | RegExp, within = 'wx-button,wx-view,wx-text,wx-label,*'): Promise<void> {
    const seen = (): string => `${this.page().route}: ${this.text().slice(0, 600)}`
    const element = await until(`"${String(words)}" to tap`, () => this.#innermost(words, within), { seen })
    this.dispatch(element, 'tap')
    await settled()
  }

  async tapOn(selector: string, index = 0): Promise<void> {
    this.dispatch(await this.#found(selector, index), 'tap')
    await settled()
  }

  async type(selector: string, words: string, index = 0): Promise<void> {
    const element = await this.#found(selector, index)
    this.dispatch(element, 'input', { value: words, cursor: words.length })
    this.dispatch(element, 'blur', { value: words })
    await settled()
  }

  /** Sends an event the way the simulator does, through the bindings of the compiled WXML. */
  dispatch(element: HTMLElement, name: string, detail: object = {}): void {
    const node = (element as HTMLElement & { __wxElement?: unknown }).__wxElement
    if (node === undefined) throw new Error('Not an element of the mini-program')
    const Wrapped = Object.getPrototypeOf(Object.getPrototypeOf(this.page().node) as object) as {
      constructor: new (inner: unknown) => SimulatedNode
    }
    new Wrapped.constructor(node).dispatchEvent(name, { bubbles: true, detail })
  }

  async #found(selector: string, index: number): Promise<HTMLElement> {
    const seen = (): string => `${this.page().route}: ${this.page().node.dom.innerHTML.slice(0, 800)}`
    return until(`the element ${selector}`, () => this.all(selector)[index], { seen })
  }

  #innermost(words: string | RegExp, within: string): HTMLElement | undefined {
    const carrying = this.all(within).filter((element) => says(element.textContent, words))
    return carrying.find((element) => !carrying.some((other) => other !== element && element.contains(other)))
  }
}

function has(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.includes(words) : words.test(text)
}

function says(text: string, words: string | RegExp): boolean {
  return typeof words === 'string' ? text.trim() === words : words.test(text)
}

/** The simulator and Taro both answer in later turns. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}
