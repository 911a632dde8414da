import { randomUUID } from 'node:crypto'
import { setUpCounty } from '../../config/demo/county'
import { countyOf, type RegionCode } from '../../config/demo/county-of'
import { demoBoards, demoPeople } from '../../config/demo/people'
import { seedDemo } from '../../config/demo/seed'
import { schema } from '../../config/schema'
import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import type { LocalPerson } from '../../localcloud/people'
import type { CardView } from '../../types/case-view'
import { built } from './built'

/** A Monday morning in office hours, so that who is on duty does not depend on when the tests run. */
const MONDAY_MORNING = Date.UTC(2026, 10, 23, 2)
const MONDAY = '2026-11-23'

/** A cloud of its own: the built functions, the built site, in memory; `env` as an operator sets it. */
async function openCloud(
  people: readonly LocalPerson[],
  setUp: (cloud: LocalCloud) => Promise<unknown>,
  env: Readonly<Record<string, string>> = {},
): Promise<LocalCloud> {
  const cloud = await startLocalCloud({
    data: ':memory:',
    port: 0,
    functionsRoot: built.functions,
    h5Root: built.h5,
    schema,
    people,
    env,
    quiet: true,
  })
  cloud.clock.freeze(MONDAY_MORNING)
  await setUp(cloud)
  cloud.clock.release()
  return cloud
}

/** The demo county with all that has happened in it. */
export const openDemoCounty = (env: Readonly<Record<string, string>> = {}): Promise<LocalCloud> =>
  openCloud(demoPeople, seedDemo, env)

/** A county by the programme of a region, before its first case. */
export function openSampleCounty(region: RegionCode): Promise<LocalCloud> {
  const county = countyOf(region, MONDAY)
  return openCloud(county.people, (cloud) => setUpCounty(cloud, county))
}

/** The board of the first compound there. */
export function boardIn(region: RegionCode): string {
  const board = countyOf(region, MONDAY).boards[0]
  if (!board) throw new Error(`No board hangs in ${region}`)
  return board.code
}

/** The board at the gate: where every resident begins. */
export function firstBoard(): string {
  const board = demoBoards[0]
  if (!board) throw new Error('The demo county has no board')
  return board.code
}

interface Answered {
  readonly ok: boolean
  readonly code?: string
  readonly value?: unknown
}

/** A question asked as the mini-program of this person. */
async function ask(
  cloud: LocalCloud,
  name: string,
  op: string,
  input: object,
  person: string,
): Promise<unknown> {
  const commandId = randomUUID()
  const answer = (await cloud.invoke(name, { op, input, contract: 1, commandId }, person)) as Answered
  if (!answer.ok) throw new Error(`${person} asked ${op} and was told ${String(answer.code)}`)
  return answer.value
}

async function cards(
  cloud: LocalCloud,
  name: string,
  op: string,
  input: object,
  person: string,
): Promise<readonly CardView[]> {
  return ((await ask(cloud, name, op, input, person)) as { items: readonly CardView[] }).items
}

/** A resident asks or does something. */
export const askAs = (cloud: LocalCloud, resident: string, op: string, input: object): Promise<unknown> =>
  ask(cloud, 'resident', op, input, resident)

/** A staff member asks or does something. */
export const askStaffAs = (cloud: LocalCloud, staff: string, op: string, input: object): Promise<unknown> =>
  ask(cloud, 'staff', op, input, staff)

/** The one who sets the county up changes something. */
export const askAdmin = (cloud: LocalCloud, op: string, input: object): Promise<unknown> =>
  ask(cloud, 'admin', op, input, 'admin-a')

export const casesOf = (cloud: LocalCloud, resident: string): Promise<readonly CardView[]> =>
  cards(cloud, 'resident', 'case.mine', {}, resident)

export const deskOf = (
  cloud: LocalCloud,
  staff: string,
  list: 'todo' | 'verify' | 'following',
): Promise<readonly CardView[]> => cards(cloud, 'staff', 'desk.list', { list }, staff)
