import { useSyncExternalStore } from 'react'
import { forget, keep, kept, keptKeys } from '../platform/storage'
import { emptyDraft, isBlank, isOpen } from './draft'
import type { Draft, DraftPart } from './draft'
import { upcastDraft } from './upcast-draft'

/** All drafts of this phone: in memory what is on the screen, in storage what survives it. */

const PREFIX = 'yimixian.draft.'
/** A pause in typing; whatever hides the page does not wait for it. */
const PAUSE = 200

let drafts: ReadonlyMap<string, Draft> | null = null
const unwritten = new Set<string>()
/** What the phone could not keep: its storage is full or closed. */
let unkept: ReadonlySet<string> = new Set()
let timer: ReturnType<typeof setTimeout> | null = null
const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function write(draft: Draft): void {
  const { commandId } = draft
  const isKept = keep(PREFIX + commandId, draft)
  if (isKept === !unkept.has(commandId)) return
  unkept = new Set(isKept ? [...unkept].filter((one) => one !== commandId) : [...unkept, commandId])
  tell()
}

/** An older form moves to its own name; the old one goes only when the new one is safe. */
function adopt(key: string): Draft | null {
  const place = key.slice(PREFIX.length)
  const draft = upcastDraft(kept(key), place)
  if (draft !== null && draft.commandId !== place && keep(PREFIX + draft.commandId, draft)) forget(key)
  return draft
}

function all(): ReadonlyMap<string, Draft> {
  drafts ??= new Map(
    keptKeys(PREFIX)
      .map(adopt)
      .flatMap((draft) => (draft === null ? [] : [[draft.commandId, draft] as const])),
  )
  return drafts
}

/** Writes what is still in memory only. */
export function flushDrafts(): void {
  if (timer !== null) clearTimeout(timer)
  timer = null
  const waiting = [...unwritten]
  unwritten.clear()
  for (const key of waiting) {
    const draft = all().get(key)
    if (draft !== undefined) write(draft)
  }
}

function place(draft: Draft): void {
  drafts = new Map(all()).set(draft.commandId, draft)
  tell()
}

/** Puts a draft in its place and writes it down soon. */
export function putDraft(draft: Draft): void {
  place(draft)
  unwritten.add(draft.commandId)
  timer ??= setTimeout(flushDrafts, PAUSE)
}

/** What does not change by hand (how far it is on its way) is written at once. */
export function settleDraft(key: string, part: Partial<Draft>): void {
  const before = all().get(key)
  if (before === undefined) return
  putDraft({ ...before, ...part })
  flushDrafts()
}

export function changeDraft(key: string, part: DraftPart, now: number): void {
  const before = all().get(key)
  if (before !== undefined) putDraft({ ...before, ...part, changedAt: now })
}

export function startDraft(where: Parameters<typeof emptyDraft>[0], part: DraftPart, now: number): Draft {
  const draft = { ...emptyDraft(where, now), ...part }
  // An empty page is not written down: nobody would miss it.
  if (isBlank(draft)) place(draft)
  else putDraft(draft)
  return draft
}

export function forgetDraft(key: string): void {
  const others = new Map(all())
  others.delete(key)
  drafts = others
  unwritten.delete(key)
  forget(PREFIX + key)
  tell()
}

export const draftOf = (key: string): Draft | null => all().get(key) ?? null

/** Newest first. */
export const allDrafts = (): readonly Draft[] =>
  [...all().values()].sort((one, other) => other.changedAt - one.changedAt)

/** What somebody can write on for this compound, the last one first. */
export function openDrafts(compound: string): readonly Draft[] {
  return allDrafts().filter((draft) => draft.compound === compound && isOpen(draft))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useDraft(key: string): Draft | null {
  return useSyncExternalStore(subscribe, () => draftOf(key))
}

/** Every draft; a new map with every change. */
export function useDrafts(): readonly Draft[] {
  useSyncExternalStore(subscribe, all)
  return allDrafts()
}

/** The phone could not keep this draft: it lives as long as the page. */
export const isUnkept = (key: string): boolean => unkept.has(key)

export function useUnkept(key: string): boolean {
  return useSyncExternalStore(subscribe, () => isUnkept(key))
}
