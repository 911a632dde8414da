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

/** More rows than this no longer fit on a screen at a size that shows anything. */
const SCENES_A_SHEET = 3

function row(scene: string, pictures: readonly Picture[]): string {
  const figures = pictures
    .filter((picture) => picture.scene === scene)
    .map(({ file, state }) => `<figure><figcaption>${state}</figcaption><img src="${file}" alt=""></figure>`)
  return `<section><h2>${scene}</h2>${figures.join('')}</section>`
}

/** Every picture of the gallery on a few sheets, a row for each scene: what a reviewer looks at first. */
export async function drawContactSheets(
  browser: Browser,
  folder: string,
  pictures: readonly Picture[],
): Promise<readonly string[]> {
  const scenes = [...new Set(pictures.map(({ scene }) => scene))]
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  const sheets: string[] = []
  for (let first = 0; first < scenes.length; first += SCENES_A_SHEET) {
    const rows = scenes.slice(first, first + SCENES_A_SHEET).map((scene) => row(scene, pictures))
    const name = path.join(folder, `sheet-${sheets.length + 1}`)
    writeFileSync(
      `${name}.html`,
      `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${rows.join('\n')}`,
    )
    await page.goto(pathToFileURL(`${name}.html`).href)
    await page.locator('body').screenshot({ path: `${name}.png` })
    sheets.push(`${name}.png`)
  }
  await page.close()
  return sheets
}
