import { staffOn } from '#config/regions/demo/staff'
import { actingAs } from '../rights-walk'
import type { SecrecyScanner } from '../secrecy-scanner'
import type { Stage } from './stage'
import { traceOf } from './traces'
import type { Visitor } from './visitor'

/** Somebody of the staff at their own browser, under the eyes of a scanner. */
export interface Desk extends Visitor {
  /** Opens a page, waits for what has to stand there, and lets the scanner read the page and what it leaves behind. */
  looks(path: string, ...shown: readonly (string | RegExp)[]): Promise<void>
  /** The scanner reads the page in front. */
  scanned(): Promise<void>
}

const MONDAY = '2026-11-23'

function actorOf(who: string) {
  const record = staffOn(MONDAY).find(({ id }) => id === who)
  if (record === undefined) throw new Error(`nobody of the staff is ${who}`)
  return actingAs(record)
}

/** What the page says is judged by who reads it; what stays in the browser or stands in an address may say nothing. */
export async function comeToDesk({ come }: Stage, scanner: SecrecyScanner, who: string): Promise<Desk> {
  const visitor = await come(who)
  const traces = traceOf(visitor)
  const scanned = async (): Promise<void> => {
    await visitor.settled()
    const text = await visitor.page.locator('body').innerText()
    await scanner.got({ who, actor: actorOf(who), op: 'a page', text })
    for (const [where, left] of await traces()) scanner.bare(`${who}: ${where}`, left + decodeURI(left))
  }
  return {
    ...visitor,
    scanned,
    looks: async (path, ...shown) => {
      await visitor.open(path)
      for (const words of shown) await visitor.shows(words)
      await scanned()
    },
  }
}
