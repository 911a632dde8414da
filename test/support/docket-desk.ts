import type { CaseView } from '#types/case-view'
import type { DocketCardView, DocketView } from '#types/docket-view'
import type { Page } from '#types/page'
import type { House, Reply } from './house'

export const PARTY = '3栋2单元501住户'
export const words = { words: '现场情况如实记录' }

/** What 行政处罚法 33 asks, and the form that is filled in on the spot. */
export const article33 = { firstTime: true, minor: false, corrected: false, harm: 'slight' }
export const onForm = {
  ...{ cardShown: true, told: true, decision: 'penalise', form: '云城管简〔2026〕1号', subject: 'citizen' },
  ...{ basis: '市容条例36', amount: 100, ...article33, ...words, party: PARTY },
}

export interface FiledDocket {
  readonly id: string
  readonly docket: string
}

export interface DocketDesk {
  act(who: string, id: string, action: string, fields?: object, more?: object): Promise<Reply<DocketView>>
  read(who: string, id: string): Promise<Reply<DocketView>>
  listed(who: string, list: string): Promise<readonly DocketCardView[]>
  /** The case as its reporter sees it. */
  opened(id: string): Promise<CaseView>
  noticesTo(who: string, docket: string): Promise<readonly string[]>
  /** A case that the bureau has taken over from the property and opened a file for. */
  filed(procedure?: string): Promise<FiledDocket>
  /** Everything on the spot but the last step. */
  readyToClose(): Promise<FiledDocket>
  close(who: string, docket: string): Promise<Reply<DocketView>>
}

const OPENING: readonly (readonly [string, string, object])[] = [
  ['manager-a', 'accept', {}],
  ['manager-a', 'dissuade', { dissuasion: 'refused', words: '不听劝' }],
  ['manager-a', 'escalate', { reason: 'dissuasionFailed' }],
  ['officer-a', 'accept', {}],
]
const ON_THE_SPOT: readonly (readonly [string, string, object])[] = [
  ['officer-a', 'investigate', { cardShown: true, ...words }],
  ['officer-k', 'investigate', { cardShown: true, ...words }],
  ['officer-a', 'decide', onForm],
  ['officer-a', 'reportIn', {}],
  ['officer-a', 'perform', { performance: 'done' }],
]

function must<Answer extends { readonly ok: boolean }>(step: string, answer: Answer): Answer {
  if (!answer.ok) throw new Error(`${step}: ${JSON.stringify(answer)}`)
  return answer
}

/** The enforcement files of a house, as its people work on them. */
export function docketDeskOf(house: House): DocketDesk {
  const desk: DocketDesk = {
    act: (who, id, action, fields = {}, more = {}) =>
      house.ask(who, 'docket.move', { id, action, fields }, more),
    read: (who, id) => house.ask(who, 'docket.open', { id }),
    listed: async (who, list) =>
      (await house.ask<Page<DocketCardView>>(who, 'docket.list', { list })).value.items,
    opened: async (id) => (await house.ask<CaseView>('resident-upstairs', 'case.open', { id })).value,
    noticesTo: async (who, docket) => {
      const { value } = await house.ask<{ items: { docket?: string; notice: string }[] }>(who, 'inbox.list')
      return value.items.filter((item) => item.docket === docket).map(({ notice }) => notice)
    },
    filed: async (procedure = 'general') => {
      const { id } = (await house.file('resident-upstairs', { matter: 'poultry' })).value
      const opening = { procedure, reason: 'lawDemands', words: '依法立案' }
      for (const [who, action, fields] of [...OPENING, ['officer-a', 'openDocket', opening] as const])
        must(action, await house.move(who, id, action, fields))
      const docket = (await desk.listed('officer-a', 'mine')).find((card) => card.case === id)?.id ?? ''
      return { id, docket }
    },
    readyToClose: async () => {
      const both = await desk.filed('onTheSpot')
      for (const [who, action, fields] of ON_THE_SPOT)
        must(action, await desk.act(who, both.docket, action, fields))
      return both
    },
    close: (who, docket) =>
      desk.act(who, docket, 'closeDocket', { outcome: 'penalised' }, { commandId: 'close-the-docket' }),
  }
  return desk
}
