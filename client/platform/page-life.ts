import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { compoundOfPlace, entryCode, entryPlace, entryText } from './entry'
import { onH5 } from './target'

/** Runs whenever the page comes to the front, also when a code is scanned while it is open. */
export const usePageShown = useDidShow

function address(): { pathname?: string; search?: string } {
  return onH5 ? { pathname: window.location.pathname, search: window.location.search } : {}
}

export function useParameter(key: string): string | null {
  return entryText(useRouter().params, key)
}

/** The board or compound this page was opened for. */
export function useEntryPlace(): string | null {
  return entryPlace(useRouter().params, address())
}

/** The code this page was opened for, however it was carried: typed, in `scene`, or inside a scanned address. */
export function useEntryCode(): string | null {
  return entryCode(useRouter().params, address())
}

/** An answer may arrive when another page has the address already. */
const OF_BOARD = /^\/(?:b\/[^/]*|pages\/board\/index)?$/u

/** The last way in that was followed; another page of the same visit must not follow it again. */
let followed: string | null = null

/**
 * What the mini-program has just been entered with: a second scan brings new parameters to an open page. Each scan is
 * told once, so that a compound chosen after it stays chosen.
 */
export function newEntryPlace(): string | null {
  if (onH5) return entryPlace({}, address())
  const query = { ...Taro.getEnterOptionsSync().query }
  const way = JSON.stringify(query)
  if (way === followed) return null
  followed = way
  return entryPlace(query)
}

/** Lets a reload, a bookmark and a shared address lead to what is on the screen; a mini-program has no address. */
export function nameInAddress(place: string): void {
  if (!onH5 || !OF_BOARD.test(window.location.pathname) || entryPlace({}, address()) === place) return
  const compound = compoundOfPlace(place)
  const to = compound === null ? `/b/${place}` : `/?compound=${compound}`
  window.history.replaceState(window.history.state, '', to)
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    if (onH5) document.title = title
    else void Taro.setNavigationBarTitle({ title })
  }, [title])
}

/** Tells when the app comes to the front and when it may be gone for good: a hidden page is not always woken again. */
export function whenShown(shown: () => void, hidden: () => void): void {
  if (!onH5) {
    Taro.onAppShow(shown)
    Taro.onAppHide(hidden)
    return
  }
  document.addEventListener('visibilitychange', () => (document.hidden ? hidden() : shown()))
  window.addEventListener('pagehide', hidden)
}
