import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'

export interface Picture {
  readonly file: string
  readonly scene: string
  readonly state: string
}

const STYLE = `
  body { margin: 24px; background: #ddd; font: 13px sans-serif; color: #222; width: max-content; }
  section { display: flex; gap: 16px; align-items: flex-start; margin-bottom: 28px; }
  h2 { width: 90px; font-size: 15px; } figure { margin: 0; } figcaption { padding: 4px 0; }
  img { width: 260px; display: block; background: #fff; }
`

/** Every picture of the gallery on one sheet, a row for each scene: what a reviewer looks at first. */
export async function drawContactSheet(
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
): Promise<string> {
  const rows = [...new Set(pictures.map(({ scene }) => scene))].map((scene) => {
    const figures = pictures
      .filter((picture) => picture.scene === scene)
      .map(
        ({ file, state }) => `<figure><figcaption>${state}</figcaption><img src="${file}" alt=""></figure>`,
      )
    return `<section><h2>${scene}</h2>${figures.join('')}</section>`
  })
  const html = path.join(folder, 'contact-sheet.html')
  writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${rows.join('\n')}`)
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.goto(pathToFileURL(html).href)
  const sheet = path.join(folder, 'contact-sheet.png')
  await page.locator('body').screenshot({ path: sheet })
  await page.close()
  return sheet
}
