import type * as draftsModule from '../../client/drafts/drafts'
import type * as attachmentsModule from '../../client/drafts/attachments'
import type * as outboxModule from '../../client/drafts/outbox'
import { until } from '../support/weapp/until'

process.env.TARO_ENV = 'h5'

const HERE = { compound: 'lahy', compoundName: '柳岸花园' }
const NOW = Date.UTC(2026, 10, 21)

interface Body {
  readonly op: string
  readonly input: { readonly words: string; readonly files: readonly string[] }
  readonly commandId: string
}

/** The server as the phone sees it: what it has written stays written when its answer is lost. */
const server = {
  isUp: true,
  /** So many answers to filings of these words are lost after the work is done. */
  loses: new Map<string, number>(),
  refusesWith: null as string | null,
  cases: new Map<string, string>(),
  filings: [] as Body[],
  underway: 0,
  mostAtOnce: 0,
}

function answer({ op, input, commandId }: Body): unknown {
  if (op !== 'case.file') return { ok: true, value: { token: 't', kind: 'guest', expiresAt: 1 } }
  if (server.refusesWith !== null) return { ok: false, code: server.refusesWith }
  if (!server.cases.has(commandId)) server.cases.set(commandId, input.words)
  return { ok: true, value: { id: `case-${commandId}`, words: server.cases.get(commandId) } }
}

async function network(_url: string, { body }: { body: string }) {
  if (!server.isUp) throw new TypeError('Failed to fetch')
  const asked = JSON.parse(body) as Body
  const isFiling = asked.op === 'case.file'
  if (isFiling) server.filings.push(asked)
  if (isFiling) server.underway += 1
  server.mostAtOnce = Math.max(server.mostAtOnce, server.underway)
  await new Promise((resolve) => setTimeout(resolve, 5))
  const given = answer(asked)
  if (isFiling) server.underway -= 1
  const lost = server.loses.get(asked.input.words) ?? 0
  if (isFiling && lost > 0) {
    server.loses.set(asked.input.words, lost - 1)
    throw new TypeError('Failed to fetch')
  }
  return { json: async () => given }
}

describe('what was pressed without a network', () => {
  let drafts: typeof draftsModule
  let outbox: typeof outboxModule
  let attachments: typeof attachmentsModule

  const restart = async (): Promise<void> => {
    jest.resetModules()
    drafts = await import('../../client/drafts/drafts')
    outbox = await import('../../client/drafts/outbox')
    attachments = await import('../../client/drafts/attachments')
  }
  const written = (words: string): string => drafts.startDraft(HERE, { words, danger: false }, NOW).commandId
  const stateOf = (key: string) => drafts.draftOf(key)?.going?.state
  const reaches = (key: string, state: string) => until(`${key} ${state}`, () => stateOf(key) === state)
  const comesBack = () => {
    server.isUp = true
    window.dispatchEvent(new Event('online'))
  }

  beforeEach(async () => {
    localStorage.clear()
    Object.assign(server, { isUp: true, refusesWith: null, filings: [], mostAtOnce: 0 })
    server.cases.clear()
    Object.assign(globalThis, { fetch: network })
    await restart()
  })

  it('goes by itself when the network is back, in the order it was pressed, one at a time', async () => {
    outbox.watchOutbox()
    server.isUp = false
    const [later, earlier] = [written('second'), written('first')]
    outbox.sendDraft(earlier, NOW)
    outbox.sendDraft(later, NOW + 1)
    await until('the first try', () => drafts.draftOf(earlier)?.going?.refusal?.code === 'unreachable')
    expect([stateOf(earlier), stateOf(later)]).toEqual(['waiting', 'waiting'])
    comesBack()
    await reaches(later, 'received')
    expect([...server.cases.values()]).toEqual(['first', 'second'])
    expect(server.mostAtOnce).toBe(1)
  })

  it('goes when the app is opened again', async () => {
    server.isUp = false
    const key = written('Wires')
    outbox.sendDraft(key, NOW)
    await restart()
    server.isUp = true
    outbox.watchOutbox()
    await reaches(key, 'received')
    expect(server.cases.size).toBe(1)
    expect(drafts.draftOf(key)?.going?.caseId).toBe(`case-${key}`)
  })

  it('is one case however many answers are lost and however often the button is pressed', async () => {
    server.loses.set('Wires pressed ten times', 5)
    const key = written('Wires pressed ten times')
    for (let press = 0; press < 10; press += 1) outbox.sendDraft(key, NOW)
    await until('the answers to be lost', () => drafts.draftOf(key)?.going?.refusal?.code === 'unreachable')
    outbox.sendDraft(key, NOW)
    await outbox.sendWaiting()
    await reaches(key, 'received')
    const names = server.filings.filter(({ input }) => input.words === 'Wires pressed ten times')
    expect(names.map(({ commandId }) => commandId)).toEqual(Array.from({ length: 6 }, () => key))
    expect([...server.cases.values()].filter((words) => words === 'Wires pressed ten times')).toHaveLength(1)
  })

  it('is a draft again when it is refused, with the reason, and lets the next one go', async () => {
    server.refusesWith = 'bad_input'
    const refused = written('Refused')
    outbox.sendDraft(refused, NOW)
    await reaches(refused, 'refused')
    expect(drafts.draftOf(refused)?.going?.refusal?.code).toBe('bad_input')
    expect(drafts.openDrafts('lahy').map(({ words }) => words)).toContain('Refused')
    server.refusesWith = null
    const next = written('Next')
    outbox.sendDraft(next, NOW)
    await reaches(next, 'received')
    outbox.sendDraft(refused, NOW)
    await reaches(refused, 'received')
  })

  it('is not sent while it is being changed again, and goes with the changes', async () => {
    server.isUp = false
    const key = written('Wires')
    outbox.sendDraft(key, NOW)
    await until('the first try', () => drafts.draftOf(key)?.going?.refusal?.code === 'unreachable')
    outbox.takeBack(key)
    server.isUp = true
    await outbox.sendWaiting()
    expect(stateOf(key)).toBeUndefined()
    expect(server.cases.has(key)).toBe(false)
    drafts.changeDraft(key, { words: 'Wires, with sparks' }, NOW)
    outbox.sendDraft(key, NOW)
    await reaches(key, 'received')
    expect(server.cases.get(key)).toBe('Wires')
    expect(localStorage.getItem(`yimixian.move.case-${key}.add`)).toContain('Wires, with sparks')
  })

  it('asks for a photo that the phone has lost, and says so instead of sending without it', async () => {
    const key = written('Wires')
    await attachments.attach(key, [
      { kind: 'photo', path: 'blob:gone', name: 'a.jpg', type: 'image/jpeg', size: 3 },
    ])
    drafts.flushDrafts()
    await restart()
    outbox.sendDraft(key, NOW)
    await reaches(key, 'refused')
    expect(drafts.draftOf(key)?.going?.refusal?.code).toBe('file_unknown')
    const [lost] = drafts.draftOf(key)?.attachments ?? []
    await attachments.removeAttachment(key, lost?.localId ?? '')
    outbox.sendDraft(key, NOW)
    await reaches(key, 'received')
  })
})
