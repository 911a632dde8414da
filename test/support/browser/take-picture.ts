import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { built } from '../built'

const folder = path.join(built.root, 'artefacts')

/** Keeps what is on the screen for people to look at; no test reads it. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file })
  return file
}
