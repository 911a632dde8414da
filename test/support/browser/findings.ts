import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

/** The whole of axe, or one rule where only that can have changed. */
type Rules = readonly string[] | 'all'

/** What axe calls serious or critical on this page, one line each. */
export async function accessibilityFindings(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const violations = await page.evaluate(async (only) => {
    const tester = (
      window as unknown as { axe: { run: (d: Document, o: object) => Promise<{ violations: unknown }> } }
    ).axe
    const chosen = only === 'all' ? {} : { runOnly: { type: 'rule', values: only } }
    return (await tester.run(document, { resultTypes: ['violations'], ...chosen })).violations as Violation[]
  }, rules)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = (failureSummary ?? '').split('\n').slice(1).join(' ').trim()
        return `${String(impact)} ${id}: ${target.join(' ')} ${why}`
      }),
    )
}

/** What sticks out of the page to the side, innermost first; nothing when the page cannot be pushed sideways. */
export async function overflowingParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('body *')]
      .filter((part) => part.getBoundingClientRect().right > width + 1)
      .map(
        (part) =>
          `${part.tagName.toLowerCase()}.${part.getAttribute('class') ?? ''} to ${part.getBoundingClientRect().right}`,
      )
      .slice(-5)
  })
}

/** Everything that can be pressed and is smaller than a finger needs. */
export async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const selector =
      'button,a[href],input:not([type=hidden]),textarea,select,[role=button],[role=tab],[role=switch],[role=radio]'
    const box = (part: Element): DOMRect => (part.closest('label') ?? part).getBoundingClientRect()
    return [...document.querySelectorAll<HTMLElement>(selector)]
      .filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((part) => box(part).width > 1 && part.closest('[aria-hidden=true]') === null)
      .filter((part) => Math.min(box(part).width, box(part).height) < size - 0.5)
      .map((part) => {
        const { width, height } = box(part)
        const name = part.getAttribute('aria-label') ?? part.textContent.trim().slice(0, 20)
        return `${part.tagName.toLowerCase()}.${part.className} "${name}" ${Math.round(width)}×${Math.round(height)}`
      })
  }, least)
}

/** Words smaller than a person of the given look can read. */
export async function smallWords(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const says = (part: Element): boolean =>
      [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '')
    const isRead = (part: Element): boolean =>
      part.checkVisibility({ visibilityProperty: true }) && part.closest('style,script,.only-heard') === null
    const found = [...document.querySelectorAll('body *')]
      .filter((part) => says(part) && isRead(part))
      .map((part) => ({ part, pixels: parseFloat(getComputedStyle(part).fontSize) }))
      .filter(({ pixels }) => pixels < size - 0.1)
      .map(({ part, pixels }) => {
        const name = part.getAttribute('class') ?? ''
        return `.${name} "${part.textContent.trim().slice(0, 20)}" ${pixels}px`
      })
    return [...new Set(found)]
  }, least)
}
