import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { functionFolder, type FunctionFolder } from '../support/function-folder'

let folder: FunctionFolder
let cloud: LocalCloud

const MINUTE = 60_000
const start = Date.parse('2026-03-01T00:00:30+08:00')

/** A function that tells, by its log, every run it had and at what time it believed it ran. */
const telling = (more = ''): string =>
  `console.log(JSON.stringify([event, identity(context), Date.now()])); ${more}`

interface Told {
  readonly name: string
  readonly event: Record<string, string>
  readonly identity: Record<string, string>
  readonly at: number
}

const told = async (): Promise<Told[]> => {
  const answer = (await (await fetch(`${cloud.origin}/_local/logs`)).json()) as {
    lines: { functionName: string; level: string; text: string }[]
  }
  return answer.lines
    .filter((line) => line.level === 'log')
    .reverse()
    .map((line) => {
      const [event, identity, at] = JSON.parse(line.text) as [Told['event'], Told['identity'], number]
      return { name: line.functionName, event, identity, at }
    })
}

beforeEach(async () => {
  folder = functionFolder()
  cloud = await startLocalCloud({ data: ':memory:', functionsRoot: folder.root, quiet: true })
  cloud.clock.freeze(start)
})
afterEach(async () => {
  await cloud.stop()
  folder.remove()
})

describe('moving time forward', () => {
  it('runs what falls due, in order, each at its own moment, without an openid', async () => {
    folder.write('sweep', telling(), { trigger: { name: 'minute', cron: '0 */1 * * * * *' } })
    folder.write('notify', telling(), { trigger: { name: 'drain', cron: '30 */1 * * * * *' } })
    const move = await cloud.clock.advance(2 * MINUTE)
    const runs = await told()
    expect(runs.map((run) => [run.name, (run.at - start) / 1000])).toEqual([
      ['sweep', 30],
      ['notify', 60],
      ['sweep', 90],
      ['notify', 120],
    ])
    expect(runs[0]!.event).toMatchObject({
      Type: 'Timer',
      TriggerName: 'minute',
      Time: '2026-02-28T16:01:00.000Z',
    })
    expect(runs[0]!.identity).toMatchObject({ TRIGGER_SRC: 'timer' })
    expect(runs[0]!.identity).not.toHaveProperty('WX_OPENID')
    expect(move.timers).toContainEqual({ timer: 'minute', ran: 2, failed: 0, collapsed: false })
    expect(cloud.clock.now()).toBe(start + 2 * MINUTE)
  })

  it('spreads a month of minutes over a bounded number of runs, says so, and keeps the last one', async () => {
    folder.write('sweep', telling(), { trigger: { name: 'minute', cron: '0 */1 * * * * *' } })
    const month = 30 * 24 * 60 * MINUTE
    const move = await cloud.clock.advance(month)
    const runs = await told()
    expect(move.timers).toEqual([{ timer: 'minute', ran: 60, failed: 0, collapsed: true }])
    expect(runs.at(-1)!.at).toBe(start + month - 30_000)
    expect(runs.map((run) => run.at)).toEqual(runs.map((run) => run.at).sort((a, b) => a - b))
  })

  it('runs nothing when time moves back, and nothing twice when it comes forward again in one tick', async () => {
    folder.write('sweep', telling(), { trigger: { name: 'minute', cron: '0 */1 * * * * *' } })
    await cloud.clock.set(start - 10 * MINUTE)
    expect(await told()).toEqual([])
    await cloud.clock.advance(MINUTE)
    await cloud.clock.tick()
    expect(await told()).toHaveLength(1)
  })

  it('makes two moves at once take turns', async () => {
    await Promise.all([cloud.clock.advance(MINUTE), cloud.clock.advance(MINUTE)])
    expect(cloud.clock.now()).toBe(start + 2 * MINUTE)
  })
})

describe('a timer that fails', () => {
  it('is run twice more, a minute apart', async () => {
    folder.write('sweep', telling('throw new Error("not yet")'), {
      trigger: { name: 'daily', cron: '0 1 0 * * * *' },
    })
    const move = await cloud.clock.advance(10 * MINUTE)
    expect((await told()).map((run) => (run.at - start) / 1000)).toEqual([30, 90, 150])
    expect(move.timers).toEqual([{ timer: 'daily', ran: 3, failed: 3, collapsed: false }])
  })

  it('is not run again once it succeeded', async () => {
    folder.write(
      'sweep',
      telling('exports.n = (exports.n ?? 0) + 1; if (exports.n < 2) throw new Error("not yet")'),
      {
        trigger: { name: 'daily', cron: '0 1 0 * * * *' },
      },
    )
    await cloud.clock.advance(10 * MINUTE)
    expect(await told()).toHaveLength(2)
  })
})

describe('running a timer by hand', () => {
  it('works by the name of the timer or of its function', async () => {
    folder.write('sweep', 'return event.TriggerName', {
      trigger: { name: 'minute', cron: '0 */1 * * * * *' },
    })
    expect(await cloud.runTimer('minute')).toEqual({ ok: true, answer: '"minute"' })
    expect(await cloud.runTimer('sweep')).toEqual({ ok: true, answer: '"minute"' })
    await expect(cloud.runTimer('never')).rejects.toThrow(/never/)
  })
})
