import { onH5 } from './target'

/** WeChat has no printer of ours: there the words are copied and sent. */
export const canPrint = onH5

export function printPage(): void {
  if (onH5) window.print()
}
