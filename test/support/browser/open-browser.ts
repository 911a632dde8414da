import { chromium, type Browser } from 'playwright-core'

type Found =
  | { readonly executablePath: string; readonly env: Readonly<Record<string, string>> }
  | { readonly missing: string }

/** Where the set-up leaves what it found for the processes that follow. */
export const BROWSER_VARIABLE = 'YIMIXIAN_BROWSER'

function found(): Found {
  const words = process.env[BROWSER_VARIABLE]
  if (words === undefined) return { missing: 'The set-up that looks for a browser has not run.' }
  return JSON.parse(words) as Found
}

/** Why no test can run in a browser here, or null when one can. */
export function whyNoBrowser(): string | null {
  const browser = found()
  return 'missing' in browser ? browser.missing : null
}

export async function openBrowser(browser: Found = found()): Promise<Browser> {
  if ('missing' in browser) throw new Error(browser.missing)
  const { executablePath, env } = browser
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--lang=zh-CN'],
    env: { ...Object.fromEntries(inherited), ...env },
  })
}
