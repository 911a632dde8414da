import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import type { RegionCode } from '../../../config/demo/county-of'
import { openDemoCounty, openSampleCounty } from '../demo-county'
import { makeMove, type Answers } from './make-move'
import { openBrowser } from './open-browser'
import { takePicture } from './take-picture'
import { visit, type Visit, type Visitor } from './visitor'

export type Step = readonly [button: string, answers?: Answers]

/** The demo county and a browser for everybody in it. */
export interface Stage {
  readonly cloud: LocalCloud
  readonly browser: Browser
  /** Somebody arrives; nobody known yet without a name. */
  come(person?: string, how?: Omit<Visit, 'origin' | 'person'>): Promise<Visitor>
  /** A staff member opens a task and makes moves on it. */
  handle(person: string, id: string, ...steps: readonly Step[]): Promise<void>
  /** Everybody goes home; answers what went wrong in their browsers. */
  clear(): Promise<readonly string[]>
  close(): Promise<void>
}

/** `env` as an operator would have set it: which channels are open. */
export const openStage = (env: Readonly<Record<string, string>> = {}): Promise<Stage> =>
  stageIn(openDemoCounty(env))

/** A county by the programme of another region, before its first case. */
export const openStageIn = (region: RegionCode): Promise<Stage> => stageIn(openSampleCounty(region))

async function stageIn(county: Promise<LocalCloud>): Promise<Stage> {
  const [cloud, browser] = await Promise.all([county, openBrowser()])
  const present: Visitor[] = []
  const come: Stage['come'] = async (person, how = {}) => {
    const who = person === undefined ? {} : { person }
    const visitor = await visit(browser, { origin: cloud.origin, now: cloud.clock.now(), ...who, ...how })
    present.push(visitor)
    return visitor
  }
  return {
    cloud,
    browser,
    come,
    handle: async (person, id, ...steps) => {
      const visitor = await come(person)
      await visitor.open(`/packages/desk/case/index?id=${id}`)
      for (const [button, answers] of steps) await makeMove(visitor, button, answers)
    },
    clear: async () => {
      const leaving = present.splice(0)
      // What everybody looked at last: the first thing to open when a test failed.
      const seen = leaving.filter(({ page }) => !page.isClosed())
      await Promise.all(seen.map(({ page }, place) => takePicture(page, `last-seen-${place}`)))
      await Promise.all(leaving.map((visitor) => visitor.leave()))
      return leaving.flatMap(({ faults }) => faults)
    },
    close: async () => {
      await browser.close()
      await cloud.stop()
    },
  }
}
