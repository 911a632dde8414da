import type { RegionCode } from '#config/demo/county-of'
import type { BoardView } from '#types/board-view'
import type { CardView, CaseView, TimelineEntry } from '#types/case-view'
import type { FileCaseInput } from '#types/contract'
import type { FindingInput } from '#types/field-contract'
import type { DocketCardView, DocketView } from '#types/docket-view'
import type { InboxItem, Notice } from '#types/inbox-view'
import type { Move } from '#types/lifecycle'
import type { MoveFields } from '#types/offer'
import type { Page } from '#types/page'
import { type House, openHouse, type Reply } from './house'

type List = 'todo' | 'verify' | 'following'

/** A county under one programme, and what its people do there; whoever is refused ends the journey. */
export interface Journey {
  readonly house: House
  /** The board of the first compound, or of another. */
  board(compound?: number): Promise<BoardView>
  files(who: string, filing: Partial<FileCaseInput>): Promise<CaseView>
  finds(who: string, finding: Partial<FindingInput> & Pick<FindingInput, 'matter'>): Promise<CaseView>
  does(who: string, id: string, action: Move, fields?: MoveFields): Promise<CaseView>
  /** The code of the refusal. */
  refused(who: string, id: string, action: Move, fields?: MoveFields): Promise<string>
  sees(who: string, id: string): Promise<CaseView>
  isHidden(who: string, id: string): Promise<boolean>
  lists(who: string, list: List): Promise<readonly string[]>
  told(who: string, id: string): Promise<readonly Notice[]>
  /** The enforcement file that this person's unit keeps on the case. */
  docketOf(who: string, id: string): Promise<string>
  actsOnDocket(who: string, docket: string, action: string, fields?: object): Promise<DocketView>
}

function granted<Value>(step: string, reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(`${step}: ${JSON.stringify(reply)}`)
  return reply.value
}

/** Who did what, in order. */
export const stepsOf = ({ timeline }: Pick<CaseView, 'timeline'>): readonly TimelineEntry['action'][] =>
  timeline.map(({ action }) => action)

export async function openJourney(region: RegionCode): Promise<Journey> {
  const house = await openHouse({}, { region })
  const { compounds, boards } = house.county
  const journey: Journey = {
    house,
    board: async (compound = 0) => {
      const code = boards.find((one) => one.compound === compounds[compound]?.id)?.code
      return granted('board', await house.ask<BoardView>('resident-garden', 'board.open', { code }))
    },
    files: async (who, filing) => granted('file', await house.file(who, filing)),
    finds: async (who, finding) => {
      const input = {
        ...{ compound: compounds[0]?.id, words: '巡查时发现。', place: { building: '3栋' }, files: [] },
        ...{ dissuasion: null, ...finding },
      }
      return granted('find', await house.ask<CaseView>(who, 'case.find', input))
    },
    does: async (who, id, action, fields = {}) =>
      granted(`${who} ${action}`, await house.move(who, id, action, fields)),
    refused: async (who, id, action, fields = {}) => {
      const { ok, code } = await house.move(who, id, action, fields)
      if (ok || code === undefined) throw new Error(`${who} ${action}: not refused`)
      return code
    },
    sees: async (who, id) => granted(`${who} opens`, await house.ask<CaseView>(who, 'case.open', { id })),
    isHidden: async (who, id) => (await house.ask(who, 'case.open', { id })).code === 'not_found',
    lists: async (who, list) =>
      granted('list', await house.ask<Page<CardView>>(who, 'desk.list', { list })).items.map(({ id }) => id),
    told: async (who, id) =>
      granted('inbox', await house.ask<Page<InboxItem>>(who, 'inbox.list'))
        .items.filter((item) => item.caseId === id)
        .map(({ notice }) => notice),
    docketOf: async (who, id) => {
      const { items } = granted(
        'dockets',
        await house.ask<Page<DocketCardView>>(who, 'docket.list', { list: 'unit' }),
      )
      return items.find((card) => card.case === id)?.id ?? ''
    },
    actsOnDocket: async (who, id, action, fields = {}) =>
      granted(`${who} ${action}`, await house.ask<DocketView>(who, 'docket.move', { id, action, fields })),
  }
  return journey
}
