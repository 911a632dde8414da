import Taro, { useShareAppMessage } from '@tarojs/taro'
import { compoundOfPlace } from './entry'

export interface ShareCard {
  readonly title: string
  /** The board's code, or its compound. */
  readonly place: string
}

function query(place: string): string {
  const compound = compoundOfPlace(place)
  return compound === null ? `code=${place}` : `compound=${compound}`
}

/** What WeChat's own "forward" sends from this page; without a board it sends the page as it is. */
export function useShareCard(card: ShareCard | null): void {
  useShareAppMessage(() => {
    const path = '/pages/board/index'
    return card === null ? { path } : { title: card.title, path: `${path}?${query(card.place)}` }
  })
}

/** A browser's own way to pass an address on; true when it could only be copied. */
export async function passOn({ title, place }: ShareCard): Promise<boolean> {
  const compound = compoundOfPlace(place)
  const path = compound === null ? `/b/${place}` : `/?compound=${compound}`
  const url = window.location.origin + path
  try {
    if ('share' in navigator) {
      await navigator.share({ title, url })
      return false
    }
    await Taro.setClipboardData({ data: url })
    return true
  } catch {
    // The person closed the dialogue, or the browser forbids it.
    return false
  }
}
