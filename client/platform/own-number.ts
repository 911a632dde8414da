import { onH5 } from './target'

/** Only WeChat vouches for the number of its own phone. */
export const canGiveNumber = !onH5

interface Given {
  readonly detail?: { readonly code?: unknown } | null
}

/** The code behind a tap on WeChat's phone-number button; null when the person said no. */
export function numberCodeIn(event: Given): string | null {
  const code = event.detail?.code
  return typeof code === 'string' && code !== '' ? code : null
}
