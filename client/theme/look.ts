import { useSyncExternalStore } from 'react'
import { systemTextSize } from '../platform/device'
import { keep, kept } from '../platform/storage'
import { onH5 } from '../platform/target'

const KEY = 'yimixian.look'
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
/** A browser's own; WeChat has a setting for its whole app, which is followed there. */
export const SIZES = ['usual', 'large', 'largest'] as const
export type TextSize = (typeof SIZES)[number]

/** How this person wants to see it; kept on the phone only. */
export interface Look {
  readonly elder: boolean
  readonly theme: Theme
  readonly size: TextSize
}

const PLAIN: Look = { elder: false, theme: 'system', size: 'usual' }

function restore(): Look {
  const value = kept(KEY)
  if (typeof value !== 'object' || value === null) return PLAIN
  const elder = 'elder' in value && value.elder === true
  const theme = THEMES.find((name) => 'theme' in value && value.theme === name) ?? 'system'
  const size = SIZES.find((name) => 'size' in value && value.size === name) ?? 'usual'
  return { elder, theme, size }
}

let current: Look | null = null
const listeners = new Set<() => void>()

function look(): Look {
  current ??= restore()
  return current
}

export function changeLook(change: Partial<Look>): void {
  current = { ...look(), ...change }
  keep(KEY, current)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useLook(): Look {
  return useSyncExternalStore(subscribe, look, look)
}

const SCALES: Readonly<Record<TextSize, number>> = { usual: 1, large: 1.25, largest: 1.4 }

function scaleClass({ elder, size }: Look): string {
  const wanted = Math.max(elder ? 1.25 : 1, onH5 ? SCALES[size] : systemTextSize() / 16)
  if (wanted >= 1.4) return 'scale-140'
  if (wanted >= 1.2) return 'scale-125'
  return wanted > 1.06 ? 'scale-112' : ''
}

/** The classes a page wears; everything below it follows by tokens. */
export function lookClasses(look: Look): string {
  const { elder, theme } = look
  const names = [elder ? 'elder' : '', theme === 'system' ? '' : `theme-${theme}`, scaleClass(look)]
  return names.filter((name) => name !== '').join(' ')
}

/** In a browser the ground behind the column follows too. */
export function wearOnGround({ theme }: Look): void {
  if (!onH5) return
  document.documentElement.classList.toggle('theme-light', theme === 'light')
  document.documentElement.classList.toggle('theme-dark', theme === 'dark')
}
