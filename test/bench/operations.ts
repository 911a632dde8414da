import { schema } from '#config/schema'
import { type BudgetLine, atMost, onRecord } from '#config/tasks/budget-line'
import { startLocalCloud } from '#localcloud/local-cloud'
import { CONTRACT, type FileCaseInput } from '#types/contract'
import { setUpCounty } from '../../config/demo/county'
import { demoBoards, demoPeople } from '../../config/demo/people'
import { buildFunctions } from '#config/functions'
import { type DatabaseRequest, startRequestRecorder } from '../support/request-recorder'

const KB = 1000
const EVENTS = 100
const RESIDENT = 'resident-upstairs'
const HANDLER = 'manager-a'

interface Call {
  readonly name: string
  readonly op: string
  readonly input: object
  readonly as: string
  readonly commandId?: string
}

interface Asked {
  readonly value: unknown
  readonly bytes: number
  readonly requests: readonly DatabaseRequest[]
}

type Ask = (call: Call) => Promise<Asked>

const filing: FileCaseInput = {
  compound: 'xiyuan',
  kind: 'report',
  matter: null,
  words: '楼道里堆了旧家具，走不过去',
  place: { building: '3' },
  files: [],
  about: null,
  hideFromProperty: false,
  danger: false,
}

/** Effects follow the write of the case and never delay what it decided: they are counted apart. */
const split = (requests: readonly DatabaseRequest[]): { own: number; effects: number } => {
  const written = requests.findIndex(
    ({ action, collection }) => collection === 'cases' && /insert|modify/.test(action),
  )
  const own = written < 0 ? requests.length : written + 1
  return { own, effects: requests.length - own }
}

const readLines = async (ask: Ask): Promise<BudgetLine[]> => {
  const board = await ask({
    name: 'resident',
    op: 'board.open',
    input: { code: demoBoards[0]?.code },
    as: RESIDENT,
  })
  const mine = await ask({ name: 'resident', op: 'case.mine', input: {}, as: RESIDENT })
  const desk = await ask({ name: 'staff', op: 'desk.list', input: { list: 'todo' }, as: HANDLER })
  const counts = await ask({ name: 'staff', op: 'desk.counts', input: {}, as: HANDLER })
  const [card] = (mine.value as { items: readonly object[] }).items
  return [
    atMost('board, database requests', board.requests.length, 'requests', 1),
    atMost('board, reply', board.bytes / KB, 'KB', 8),
    atMost('my cases, database requests', mine.requests.length, 'requests', 1),
    atMost('desk list, database requests', desk.requests.length, 'requests', 1),
    atMost('badge counts, database requests', counts.requests.length, 'requests', 1),
    atMost('list card', Buffer.byteLength(JSON.stringify(card)), 'B', 600),
  ]
}

const writeLines = async (ask: Ask): Promise<BudgetLine[]> => {
  const filed = await ask({
    name: 'resident',
    op: 'case.file',
    input: filing,
    as: RESIDENT,
    commandId: 'bench-file',
  })
  const { id } = filed.value as { id: string }
  const input = { id, action: 'add', fields: { words: '今天还在' } }
  const moved = await ask({ name: 'resident', op: 'case.move', input, as: RESIDENT, commandId: 'bench-move' })
  for (let at = 3; at <= EVENTS; at += 1) {
    await ask({ name: 'resident', op: 'case.move', input, as: RESIDENT, commandId: `bench-move-${at}` })
  }
  const opened = await ask({ name: 'resident', op: 'case.open', input: { id }, as: RESIDENT })
  return [
    atMost('file a case, database requests', split(filed.requests).own, 'requests', 3),
    onRecord('file a case, requests of its effects', split(filed.requests).effects, 'requests'),
    atMost('a move, database requests', split(moved.requests).own, 'requests', 3),
    onRecord('a move, requests of its effects', split(moved.requests).effects, 'requests'),
    atMost(`a case with ${EVENTS} events, reply`, opened.bytes / KB, 'KB', 24),
  ]
}

export const measure = async (): Promise<BudgetLine[]> => {
  await buildFunctions()
  const recorder = await startRequestRecorder()
  const env = { TCB_CONTEXT_CNFG: JSON.stringify({ URL: recorder.adminUrl }) }
  const cloud = await startLocalCloud({ data: ':memory:', schema, people: demoPeople, env, quiet: true })
  recorder.forwardTo(cloud.adminUrl)
  const ask: Ask = async ({ name, as, ...call }) => {
    recorder.take()
    const answer = (await cloud.invoke(name, { contract: CONTRACT, ...call }, as)) as {
      ok: boolean
      value: unknown
    }
    if (!answer.ok) throw new Error(`${as} ${call.op}: ${JSON.stringify(answer)}`)
    return {
      value: answer.value,
      bytes: Buffer.byteLength(JSON.stringify(answer)),
      requests: recorder.take(),
    }
  }
  try {
    await setUpCounty(cloud)
    // What an instance reads once and keeps (the region's pack, the calendar) is not part of an ordinary call.
    await ask({ name: 'resident', op: 'case.file', input: filing, as: RESIDENT, commandId: 'bench-warm' })
    await ask({ name: 'staff', op: 'desk.counts', input: {}, as: HANDLER })
    return [...(await readLines(ask)), ...(await writeLines(ask))]
  } finally {
    await cloud.stop()
    recorder.stop()
  }
}
