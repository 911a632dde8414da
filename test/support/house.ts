import { randomUUID } from 'node:crypto'
import { setUpCounty } from '#config/demo/county'
import { countyOf, type RegionCode } from '#config/demo/county-of'
import type { FirstDay } from '#config/demo/first-day'
import { schema } from '#config/schema'
import { type LocalCloud, startLocalCloud } from '#localcloud/local-cloud'
import { CONTRACT } from '#types/contract'
import type { Refusal } from '#types/refusal'
import type { CaseView } from '#types/case-view'
import { demandFreshFunctions } from './fresh-functions'

/** What comes back, loosely: a test says what it expects of it. */
export interface Reply<Value = Record<string, unknown>> {
  readonly ok: boolean
  readonly value: Value
  readonly code?: Refusal
  readonly detail?: string
}

export interface LoggedCall {
  readonly op: string
  readonly outcome: string
  readonly db: number
  readonly effects: number
  readonly who: string
}

export interface House {
  readonly cloud: LocalCloud
  readonly county: FirstDay
  ask<Value = Record<string, unknown>>(
    who: string,
    op: string,
    input?: object,
    more?: object,
  ): Promise<Reply<Value>>
  web<Value = Record<string, unknown>>(
    op: string,
    input?: object,
    token?: string,
    more?: object,
  ): Promise<Reply<Value>>
  file(who: string, filing: object, commandId?: string): Promise<Reply<CaseView>>
  move(who: string, id: string, action: string, fields?: object, commandId?: string): Promise<Reply<CaseView>>
  /** The newest line of the log about an operation. */
  logged(op: string): Promise<LoggedCall>
  lines(): Promise<readonly string[]>
  later(milliseconds: number): void
  stop(): Promise<void>
}

/** A Tuesday at ten in the morning in China: every office is open, no holiday is near. */
export const TUESDAY = Date.UTC(2026, 10, 17, 2, 0)
export const HOUR = 3_600_000

const TODAY = '2026-11-17'

const UNSAID = {
  ...{
    kind: 'report',
    matter: 'poultry',
    words: '露台养鸡，很吵。',
    place: { building: '3栋' },
  },
  ...{ files: [], about: null, hideFromProperty: false, danger: false },
}

/**
 * A local cloud in memory with a county before its first case; queries without an index are refused. Without a
 * region it is the demo county; the staff of another are called by their posts, such as
 * `urban-management:officer:community-a`.
 */
export async function openHouse(
  env: Record<string, string> = {},
  { region = 'demo', data = ':memory:' }: { readonly region?: RegionCode; readonly data?: string } = {},
): Promise<House> {
  demandFreshFunctions()
  const county = countyOf(region, TODAY)
  const { people, compounds } = county
  const functionOf = (who: string): string => people.find(({ id }) => id === who)?.kind ?? 'resident'
  const cloud = await startLocalCloud({
    data,
    schema,
    people,
    unindexed: 'error',
    quiet: true,
    env,
  })
  cloud.clock.freeze(TUESDAY)
  await setUpCounty(cloud, county)
  const enveloped = (op: string, input: object, more: object): Record<string, unknown> => ({
    ...{ op, input, contract: CONTRACT, commandId: randomUUID() },
    ...more,
  })
  const lines = async (): Promise<readonly string[]> => {
    const response = await fetch(`${cloud.origin}/_local/logs`)
    return ((await response.json()) as { lines: { text: string }[] }).lines.map(({ text }) => text)
  }
  const house: House = {
    cloud,
    county,
    lines,
    ask: async (who, op, input = {}, more = {}) =>
      (await cloud.invoke(functionOf(who), enveloped(op, input, more), who)) as Reply<never>,
    web: async (op, input = {}, token = '', more = {}) => {
      const authorization = token === '' ? {} : { authorization: `Bearer ${token}` }
      const headers = { 'content-type': 'application/json', ...authorization }
      const body = Buffer.from(JSON.stringify(enveloped(op, input, more)))
      const reply = await cloud.http('web', { method: 'POST', path: '/', headers, body })
      return JSON.parse(reply.body.toString('utf8')) as Reply<never>
    },
    file: (who, filing, commandId = randomUUID()) =>
      house.ask(who, 'case.file', { compound: compounds[0]?.id, ...UNSAID, ...filing }, { commandId }),
    move: (who, id, action, fields = {}, commandId = randomUUID()) =>
      house.ask(who, 'case.move', { id, action, fields }, { commandId }),
    logged: async (op) => {
      const found = (await lines()).find((line) => line.includes(`"op":"${op}"`))
      return JSON.parse(found ?? '{}') as LoggedCall
    },
    later: (milliseconds) => cloud.clock.freeze(cloud.clock.now() + milliseconds),
    stop: () => cloud.stop(),
  }
  return house
}

/** Files a case and takes it to where the property has settled it and the grid leader must verify. */
export async function settledCase(house: House, filing: object = {}): Promise<string> {
  const { id } = (await house.file('resident-upstairs', filing)).value
  await house.move('manager-a', id, 'accept')
  await house.move('manager-a', id, 'dissuade', { dissuasion: 'stopped', words: '当场停了' })
  const settled = await house.move('manager-a', id, 'settle', { outcome: 'persuaded', words: '已恢复' })
  if (!settled.ok) throw new Error(`not settled: ${JSON.stringify(settled)}`)
  return id
}
