import { useSyncExternalStore } from 'react'
import { systemTextSize } from '../platform/device'
import { keep, kept } from '../platform/storage'
import { onH5 } from '../platform/target'

const KEY = 'yimixian.look'
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** How this person wants to see it; kept on the phone only. */
export interface Look {
  readonly elder: boolean
  readonly theme: Theme
}

const PLAIN: Look = { elder: false, theme: 'system' }

function restore(): Look {
  const value = kept(KEY)
  if (typeof value !== 'object' || value === null) return PLAIN
  const elder = 'elder' in value && value.elder === true
  const theme = THEMES.find((name) => 'theme' in value && value.theme === name) ?? 'system'
  return { elder, theme }
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

function scaleClass(elder: boolean): string {
  const wanted = Math.max(elder ? 1.25 : 1, systemTextSize() / 16)
  if (wanted >= 1.4) return 'scale-140'
  if (wanted >= 1.2) return 'scale-125'
  return wanted > 1.06 ? 'scale-112' : ''
}

/** The classes a page wears; everything below it follows by tokens. */
export function lookClasses({ elder, theme }: Look): string {
  const names = [elder ? 'elder' : '', theme === 'system' ? '' : `theme-${theme}`, scaleClass(elder)]
  return names.filter((name) => name !== '').join(' ')
}

/** In a browser the ground behind the column follows too. */
export function wearOnGround({ theme }: Look): void {
  if (!onH5) return
  document.documentElement.classList.toggle('theme-light', theme === 'light')
  document.documentElement.classList.toggle('theme-dark', theme === 'dark')
}
