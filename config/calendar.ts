import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { WorkCalendar } from '#types/calendar'

interface PublishedDays {
  readonly holidays: Readonly<Record<string, string>>
  readonly workdays: Readonly<Record<string, string>>
}

/** The library publishes its data as JSON beside its entry, which its `exports` does not name. */
function publishedDays(): PublishedDays {
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('chinese-days')
  return JSON.parse(readFileSync(join(dirname(entry), 'chinese-days.json'), 'utf8')) as PublishedDays
}

/**
 * The legal holidays and make-up days of the State Council's yearly notices as one document.
 * A year is known when its National Day is listed: the days of New Year alone may come from the notice before.
 */
export function buildCalendar(days: PublishedDays = publishedDays()): WorkCalendar {
  const holidays = Object.keys(days.holidays).sort()
  const known = holidays.filter((date) => date.endsWith('-10-01')).map((date) => Number(date.slice(0, 4)))
  return {
    code: 'china',
    firstYear: Math.min(...known),
    lastYear: Math.max(...known),
    holidays,
    makeUpDays: Object.keys(days.workdays).sort(),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify(buildCalendar(), null, 2)}\n`)
