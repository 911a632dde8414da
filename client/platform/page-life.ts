import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { entryCode, entryText } from './entry'
import { onH5 } from './target'

/** Runs whenever the page comes to the front, also when a code is scanned while it is open. */
export const usePageShown = useDidShow

function address(): { pathname?: string; search?: string } {
  return onH5 ? { pathname: window.location.pathname, search: window.location.search } : {}
}

export function useParameter(key: string): string | null {
  return entryText(useRouter().params, key)
}

export function useBoardCode(): string | null {
  return entryCode(useRouter().params, address())
}

/** What the mini-program was last entered with: a second scan brings new parameters to an open page. */
export function codeOfThisEntry(): string | null {
  if (onH5) return entryCode({}, address())
  return entryCode({ ...Taro.getEnterOptionsSync().query })
}

export function usePageTitle(title: string): void {
  useEffect(() => {
    if (onH5) document.title = title
    else void Taro.setNavigationBarTitle({ title })
  }, [title])
}
