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
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      const words = node.textContent?.trim() ?? ''
      if (parent === null || words === '' || !parent.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('style,script,.only-heard') !== null) continue
      const pixels = parseFloat(getComputedStyle(parent).fontSize)
      if (pixels < size - 0.1) found.add(`.${parent.className} "${words.slice(0, 20)}" ${pixels}px`)
    }
    return [...found]
  }, least)
}
