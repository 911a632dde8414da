import type { DocketMove } from '#types/docket-codes'
import type { DocketFields } from '#types/docket-view'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Reply } from '../../support/house'
import type { Journey } from '../../support/journey'

/** The refusal as one line, with what would have to come first: `not_now: mediate`. */
function said({ ok, code, detail }: Reply<unknown>): string {
  if (ok || code === undefined) return 'not refused'
  return detail === undefined ? code : `${code}: ${detail}`
}

export async function whyRefused(
  { house }: Journey,
  who: string,
  id: string,
  action: Move,
  fields: MoveFields = {},
): Promise<string> {
  return said(await house.move(who, id, action, fields))
}

/** The same of an act on an enforcement file. */
export async function whyRefusedOnDocket(
  { house }: Journey,
  who: string,
  id: string,
  action: DocketMove,
  fields: DocketFields = {},
): Promise<string> {
  return said(await house.ask(who, 'docket.move', { id, action, fields }))
}
