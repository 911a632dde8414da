import path from 'node:path'
import { answering } from './callbacks'
import { readAppJson } from './app-json'
import { PageStack, type OpenPage, type Sent } from './page-stack'
import type { Phone } from './phone'
import { Screen } from './screen'
import { until } from './until'
import { openWindow } from './window'

type Registered = Record<string, unknown> & { onLaunch?: (o: object) => void; onShow?: (o: object) => void }

interface Definition {
  readonly data?: object
  readonly methods?: object
  readonly options?: object
}

/** Longer than Taro waits before it draws again. */
const RESTED = 60

export interface MiniProgram {
  readonly screen: Screen
  /** Opens a page as WeChat does for a scanned code: nothing else is open before it. */
  open(url: string): void
  /** A code is scanned while a page is open: WeChat brings that page back to the front with new parameters. */
  enterAgain(query: Readonly<Record<string, string>>): void
  stack(): readonly OpenPage[]
  /** All that the pages have sent to the glass until now. */
  sent(): Sent
  /** Waits until no call is under way and nothing more is drawn. */
  settled(): Promise<void>
  close(): Promise<void>
}

function load(name: string): unknown {
  // The simulator reads `window` while it loads, so it cannot be imported above.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- see above
  return require(name) as unknown
}

/** Starts the built mini-program on this phone: one a test file, because WeChat's names are global. */
export function startMiniProgram(dist: string, phone: Phone): MiniProgram {
  const window = openWindow()
  const simulator = load('miniprogram-simulate') as ConstructorParameters<typeof PageStack>[1]
  const files = load('miniprogram-simulate/src/utils') as { runJs: (file: string) => void }
  const stack = new PageStack(dist, simulator, window.document.body)
  let app: Registered = {}

  const globals = globalThis as unknown as { Component: (definition: Definition) => void }
  const simulated = globals.Component
  // The simulator would prefix every class with the component's tag: a test looks for the class as written.
  const component = (definition: Definition): void => {
    registered.set(running, definition)
    simulated({ ...definition, options: { ...definition.options, classPrefix: '' } })
  }
  // A component's file runs once in this process, but the simulator wants its definition for every page that uses it.
  const registered = new Map<string, Definition>()
  let running = ''
  const { runJs } = files
  files.runJs = (file) => {
    running = file
    const known = registered.get(file)
    if (known) component(known)
    else runJs(file)
  }
  Object.assign(globals, {
    Component: component,
    // A run has a `wx` of its own: the build's runtime leaves its loaded chunks there, and a run before is not to be met.
    wx: { ...phone.wx, ...navigation(stack) },
    App: (registered: Registered) => void (app = registered),
    getApp: () => app,
    getCurrentPages: () => stack.pages().map(({ node }) => node.instance),
    // The simulator knows components only: a page is one whose functions are its methods.
    Page: ({ data = {}, options, ...rest }: Definition) => {
      const methods = Object.fromEntries(
        Object.entries(rest).filter(([, value]) => typeof value === 'function'),
      )
      component({ data, methods, ...(options ? { options } : {}) })
    },
  })

  load(path.join(dist, 'app.js'))
  const launch = { path: readAppJson(dist).pages[0] ?? '', query: {}, scene: 1001, referrerInfo: {} }
  app.onLaunch?.(launch)
  app.onShow?.(launch)
  return {
    screen: new Screen(stack),
    open: (url) => stack.restart(url),
    enterAgain: (query) => {
      phone.entered = query
      app.onShow?.({ ...launch, query })
      stack.top().node.instance.onShow?.()
    },
    stack: () => stack.pages(),
    sent: () => stack.sent(),
    settled: async () => {
      let before = -1
      await until('the page to rest', async () => {
        const { times } = stack.sent()
        const rests = phone.underway === 0 && times === before
        before = times
        if (!rests) await new Promise((resolve) => setTimeout(resolve, RESTED))
        return rests
      })
    },
    close: async () => {
      stack.clear()
      // Late answers, and what the pages do on leaving, still need the window.
      await until('the last answers', () => phone.underway === 0)
      await new Promise((resolve) => setTimeout(resolve, 50))
      window.close()
    },
  }
}

function navigation(stack: PageStack): object {
  return {
    navigateTo: answering<{ url: string }>('navigateTo', ({ url }) => stack.push(url)),
    redirectTo: answering<{ url: string }>('redirectTo', ({ url }) => stack.replace(url)),
    reLaunch: answering<{ url: string }>('reLaunch', ({ url }) => stack.restart(url)),
    navigateBack: answering<{ delta?: number }>('navigateBack', ({ delta }) => stack.back(delta ?? 1)),
    switchTab: answering('switchTab', () => {
      throw new Error('there is no tabBar')
    }),
  }
}
