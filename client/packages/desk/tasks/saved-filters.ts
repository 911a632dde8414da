import type { DeskFilter } from '#types/desk-view'
import { filterWords } from '../../../copy/desk-filters'
import { keep, kept } from '../../../platform/storage'

const MOST = 6

/** On this phone and for this post: another post of the same person has other work. */
const keyOf = (post: string) => `yimixian.filters.${post}`

const isFilter = (value: unknown): value is DeskFilter => typeof value === 'object' && value !== null

export function savedFilters(post: string): readonly DeskFilter[] {
  const value = kept(keyOf(post))
  return Array.isArray(value) ? value.filter(isFilter) : []
}

const same = (one: DeskFilter) => (other: DeskFilter) => filterWords(one) === filterWords(other)

/** Newest first, each once. */
export function saveFilter(post: string, filter: DeskFilter): void {
  const others = savedFilters(post).filter((other) => !same(filter)(other))
  keep(keyOf(post), [filter, ...others].slice(0, MOST))
}

export function forgetFilter(post: string, filter: DeskFilter): void {
  keep(
    keyOf(post),
    savedFilters(post).filter((other) => !same(filter)(other)),
  )
}
