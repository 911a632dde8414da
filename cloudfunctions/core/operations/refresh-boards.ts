import type { SystemActor } from '#types/people'
import type { BoardSolved } from '#types/board-view'
import type { RegionPack } from '#types/region'
import { isShared, publicityToOthers } from '../domain/follow-rules'
import type { SolvedCase } from '../store/cases'
import type { Call, Dependencies } from './operation'

const BATCH = 20
const DAY = 86_400_000
const WINDOW = 30 * DAY
const SHOWN = 6

/** What was solved lately, counted anew from the cases themselves for every compound where one was closed. */
export async function refreshBoards(
  { store }: Dependencies,
  _actor: SystemActor,
  { now }: Call,
): Promise<number> {
  const dirty = await store.cases.due('boardAt', now, BATCH)
  for (const compound of new Set(dirty.map((document) => document.compound))) {
    const solved = await store.cases.solvedSince(compound, now - WINDOW)
    const open = solved.filter(({ state }) => publicityToOthers(state) !== 'none')
    const told = open.filter(({ state }) => isShared(state)).slice(0, SHOWN)
    const lines = await Promise.all(
      told.map(async (row) => lineOf(row, await store.regions.pack(row.pack, now))),
    )
    await store.boards.refreshSolved(compound, lines, open.length)
  }
  await Promise.all(dirty.map((document) => store.cases.mark(document, { boardAt: null })))
  return dirty.length
}

/** Matter, unit, outcome and days: nothing that leads to a person or a flat. */
function lineOf({ card, filedAt, solvedAt, unit }: SolvedCase, pack: RegionPack | null): BoardSolved {
  const days = Math.max(1, Math.ceil(((solvedAt ?? filedAt) - filedAt) / DAY))
  const line = pack?.units.find(({ id }) => id === unit)?.name ?? ''
  return { title: card.title, line, outcome: card.outcome ?? 'answered', tier: card.tier, days }
}
