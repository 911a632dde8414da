import { onH5 } from './target'

/** The address that a helper is sent; it opens in any browser, so whoever helps needs no account and no app. */
export function helperLink(code: string): string {
  const site = onH5 ? window.location.origin : (process.env.TARO_APP_SITE_URL ?? '')
  return `${site}/h/${code}`
}

const PATH = /^\/h\/([^/?#]{1,160})$/u

/** The code in the address this browser was opened with; a mini-program has no address. */
export function codeInAddress(): string | null {
  return onH5 ? (PATH.exec(window.location.pathname)?.[1] ?? null) : null
}
