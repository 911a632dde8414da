import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

export interface Look {
  readonly elder?: boolean
  readonly theme?: 'light' | 'dark'
  readonly size?: 'usual' | 'large' | 'largest'
}

export interface Visit {
  readonly origin: string
  /** A person of the demo county; nobody yet when absent. */
  readonly person?: string
  readonly look?: Look
  /** What the visitor's own clock says; the machine's time when absent. */
  readonly now?: number
  readonly width?: number
  readonly height?: number
  /** The worker that keeps the pages may start; otherwise every visit is a first one. */
  readonly keepsPages?: boolean
}

/** One person's browser: its own storage, its own session, and what went wrong in it. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of the page itself; a test expects none. */
  readonly faults: readonly string[]
  open(path: string): Promise<void>
  /** Presses what carries these words for everybody, screen readers included. */
  press(words: string | RegExp): Promise<void>
  shows(words: string | RegExp): Promise<void>
  /** Waits until every question is answered and what came of it is drawn. */
  settled(): Promise<void>
  /** Begins again as somebody who has never been here, signed in as before. */
  forget(): Promise<void>
  leave(): Promise<void>
}

interface Entered {
  readonly key: string
  readonly session: object
  readonly to: string
}

const PATIENCE = 10_000

async function enter(origin: string, person: string): Promise<Entered> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${origin}/_local/enter`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ person }),
  })
  if (!answer.ok) throw new Error(`${person} could not enter: ${await answer.text()}`)
  return (await answer.json()) as Entered
}

type Stored = readonly { readonly name: string; readonly value: string }[]

async function storageOf({ origin, person, look }: Visit): Promise<Stored> {
  const session = person === undefined ? null : await enter(origin, person)
  return [
    ...(session ? [{ name: session.key, value: JSON.stringify(session.session) }] : []),
    ...(look
      ? [{ name: 'yimixian.look', value: JSON.stringify({ elder: false, theme: 'light', ...look }) }]
      : []),
  ]
}

export async function visit(browser: Browser, options: Visit): Promise<Visitor> {
  const { origin, look, width = 390, height = 844, keepsPages = false } = options
  const stored = await storageOf(options)
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: look?.theme ?? 'light',
    reducedMotion: 'reduce',
    serviceWorkers: keepsPages ? 'allow' : 'block',
    storageState: { cookies: [], origins: [{ origin, localStorage: [...stored] }] },
  })
  context.setDefaultTimeout(PATIENCE)
  if (options.now !== undefined) await context.clock.setFixedTime(options.now)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      faults.push(message.text())
  })
  return {
    page,
    context,
    faults,
    open: async (path) => {
      await page.goto(origin + path)
    },
    press: async (words) => pressable(page, words).click(),
    settled: settling(page),
    forget: () => page.evaluate(begin, stored),
    shows: async (words) => page.getByText(words).filter({ visible: true }).first().waitFor(),
    leave: () => context.close(),
  }
}

function begin(stored: Stored): void {
  window.localStorage.clear()
  for (const { name, value } of stored) window.localStorage.setItem(name, value)
}

const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

/** Counts what is under way: a pause of a fixed length is too long for most pages and too short for some. */
function settling(page: Page): () => Promise<void> {
  let underway = 0
  page.on('request', () => (underway += 1))
  page.on('requestfinished', () => (underway -= 1))
  page.on('requestfailed', () => (underway -= 1))
  return async () => {
    do await page.evaluate(twoFrames)
    while (underway > 0)
    await page.evaluate(twoFrames)
  }
}

const ROLES = ['button', 'radio', 'tab', 'switch', 'link', 'option'] as const

function pressable(page: Page, words: string | RegExp): Locator {
  const [first, ...others] = ROLES.map((role) => page.getByRole(role, { name: words }))
  return others.reduce<Locator>((any, next) => any.or(next), first!).first()
}
