import { createHash, randomUUID } from 'node:crypto'
import { verifyHistory } from '#core/domain/chain'
import { sha256 } from '#core/platform/digest'
import type { CaseView } from '#types/case-view'
import type { FileTicket } from '#types/file-view'
import type { Lent, LentView } from '#types/lend-view'
import { HOUR, type House, openHouse, type Reply } from '../support/house'
import { smallPhoto } from '../support/photo'
import { storedCase } from '../support/press'

const UP = 'resident-upstairs'
const GUARD = 'resident-garden'
const DAY = 24 * HOUR
const TASK = { helper: '门岗老张', words: '把三单元门口的纸箱清走' }
const REPORT = { words: '我家门口有纸箱', place: { building: '3栋', unit: '3单元', detail: '501门口' } }

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.stop())

async function held(): Promise<string> {
  const { id } = (await house.file(UP, REPORT)).value
  await house.move('manager-a', id, 'accept')
  return id
}
const lend = (id: string, more: object = {}, commandId = randomUUID()): Promise<Reply<Lent>> =>
  house.ask<Lent>('manager-a', 'task.lend', { id, ...TASK, ...more }, { commandId })
const open = (code: string): Promise<Reply<LentView>> => house.ask<LentView>(GUARD, 'lent.open', { code })
const report = (code: string, more: object = {}, commandId = randomUUID()): Promise<Reply<LentView>> =>
  house.ask(GUARD, 'lent.report', { code, fixed: true, words: '清走了', photos: [], ...more }, { commandId })
const seen = async (id: string, who = 'manager-a'): Promise<CaseView> =>
  (await house.ask<CaseView>(who, 'case.open', { id })).value

async function photo(who: string, op: string, more: object = {}): Promise<string> {
  const bytes = smallPhoto()
  const hash = createHash('sha256').update(bytes).digest('hex')
  const asked = { name: 'p.jpg', type: 'image/jpeg', size: bytes.length, sha256: hash, ...more }
  const { value } = await house.ask<FileTicket>(who, op, asked, { commandId: randomUUID() })
  const { url, headers } = value.put
  await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })
  return value.file
}

describe('a task handed on by a link', () => {
  it('shows trouble, place, photos for it and what to do, and nothing of who reported it', async () => {
    const own = await photo(UP, 'file.ticket')
    const { id } = (await house.file(UP, { ...REPORT, files: [own] })).value
    await house.move('manager-a', id, 'accept')
    const taken = await photo('manager-a', 'file.ticket')
    const { code } = (await lend(id, { photos: [taken] })).value
    const { value } = await open(code)
    const { number, reporter } = await storedCase(house, id)
    expect(value).toMatchObject({
      ...{ helper: TASK.helper, words: TASK.words, compound: '溪源小区', place: '3栋 3单元' },
      ...{ unitName: '示例甲物业服务公司', reportsLeft: 3, files: [{ id: taken }] },
    })
    const said = JSON.stringify(value)
    for (const secret of [own, number, reporter, REPORT.words, '501', '受理'])
      expect(said).not.toContain(secret)
  })

  it('opens in a browser without any session as well', async () => {
    const { code } = (await lend(await held())).value
    expect(await house.web('lent.open', { code })).toMatchObject({ ok: true, value: { words: TASK.words } })
  })

  it('brings the helper’s words and photos to the case, where the holder hears of them and still settles', async () => {
    const id = await held()
    const { code, lend: loan } = (await lend(id)).value
    const file = await photo(GUARD, 'lent.ticket', { code })
    expect(await report(code, { photos: [file] })).toMatchObject({ ok: true, value: { reportsLeft: 2 } })
    const view = await seen(id)
    expect(view.lent).toMatchObject([
      { lend: loan, helper: TASK.helper, open: true, reports: 1, fixed: true },
    ])
    expect(view.timeline.at(-1)).toMatchObject({
      ...{ action: 'help', words: '清走了', restored: true, party: TASK.helper, files: [{ id: file }] },
    })
    expect(view.stage).toBe('persuading')
    const inbox = await house.ask<{ items: { notice: string }[] }>('manager-a', 'inbox.list')
    expect(inbox.value.items.map(({ notice }) => notice)).toContain('helperReported')
    const { events, texts } = await storedCase(house, id)
    expect(verifyHistory(events, texts, sha256)).toEqual({ ok: true })
    expect(JSON.stringify(events)).not.toContain(TASK.helper)
  })

  it('is nothing to the reporter, nor to units that do not handle it', async () => {
    const id = await held()
    const { code } = (await lend(id)).value
    await report(code)
    await house.move('manager-a', id, 'dissuade', { dissuasion: 'refused', words: '不肯' })
    const told = JSON.stringify(await seen(id, UP))
    for (const secret of [TASK.helper, '清走了', TASK.words]) expect(told).not.toContain(secret)
    expect((await seen(id, UP)).lent).toEqual([])
  })
})

describe('a link', () => {
  it('asked for again, by the same command or later, is the same one', async () => {
    const id = await held()
    const commandId = randomUUID()
    const [first, again] = [await lend(id, {}, commandId), await lend(id, {}, commandId)]
    expect(again).toEqual(first)
    const { lend: loan } = first.value
    expect(await house.ask('manager-a', 'task.link', { id, lend: loan })).toEqual(first)
    expect((await seen(id)).lent).toHaveLength(1)
    expect((await lend(id)).value.code).not.toBe(first.value.code)
    for (const who of ['grid-a', 'officer-a', 'manager-b'])
      expect((await house.ask(who, 'task.link', { id, lend: loan })).ok).toBe(false)
  })

  it('is dead once it is taken back, once its time is over, and once another holds the case', async () => {
    const dead = { ok: false, code: 'not_found' }
    const back = await held()
    const first = (await lend(back)).value
    await house.ask('manager-a', 'task.takeBack', { id: back, lend: first.lend }, { commandId: randomUUID() })
    const late = await held()
    const second = (await lend(late, { until: house.cloud.clock.now() + HOUR })).value
    house.later(2 * HOUR)
    const risen = await held()
    const third = (await lend(risen)).value
    await house.move('manager-a', risen, 'dissuade', { dissuasion: 'refused', words: '不肯' })
    await house.move('manager-a', risen, 'escalate', { reason: 'dissuasionFailed' })
    for (const { code } of [first, second, third]) {
      expect(await open(code)).toMatchObject(dead)
      expect(await report(code)).toMatchObject(dead)
      const ticket = { code, name: 'p.jpg', type: 'image/jpeg', size: 10, sha256: 'a'.repeat(64) }
      expect(await house.ask(GUARD, 'lent.ticket', ticket, { commandId: randomUUID() })).toMatchObject(dead)
    }
  })

  it('cannot be guessed from another, and a wrong one costs no reading', async () => {
    const id = await held()
    const other = await held()
    const { code, lend: loan } = (await lend(id)).value
    const seal = code.split('.').at(-1) ?? ''
    for (const wrong of [
      `${other}.${loan}.${seal}`,
      `${id}.fresh.${seal}`,
      `${code}x`,
      id,
      '..',
      `${code}.x`,
    ]) {
      expect([wrong, await open(wrong)]).toMatchObject([wrong, { ok: false, code: 'not_found' }])
      expect((await house.logged('lent.open')).db).toBe(0)
    }
  })

  it('opens for seven days at most, and for a few people at a time', async () => {
    const id = await held()
    const until = (days: number) => ({ until: house.cloud.clock.now() + days * DAY })
    expect(await lend(id, until(8))).toMatchObject({ code: 'bad_input', detail: 'dueAt' })
    expect(await lend(id, until(-1))).toMatchObject({ code: 'bad_input', detail: 'dueAt' })
    for (let count = 0; count < 5; count += 1) expect((await lend(id, until(7))).ok).toBe(true)
    expect(await lend(id)).toMatchObject({ code: 'too_many' })
  })

  it('is given by the holder alone', async () => {
    const id = await held()
    for (const who of ['grid-a', 'supervisor-a', 'manager-b'])
      expect((await house.ask(who, 'task.lend', { id, ...TASK }, { commandId: randomUUID() })).ok).toBe(false)
  })
})

describe('a helper', () => {
  it('who presses twice has said it once, and three reports are enough', async () => {
    const id = await held()
    const { code } = (await lend(id)).value
    const commandId = randomUUID()
    await Promise.all([report(code, {}, commandId), report(code, {}, commandId)])
    expect((await seen(id)).lent[0]?.reports).toBe(1)
    await report(code, { fixed: false, words: '又堆上了' })
    await report(code)
    expect(await report(code)).toMatchObject({ code: 'too_many' })
    expect((await seen(id)).lent[0]).toMatchObject({ reports: 3, fixed: true })
  })

  it('says something or shows something, and no file of anybody else', async () => {
    const id = await held()
    const { code } = (await lend(id)).value
    expect(await report(code, { words: ' ' })).toMatchObject({ code: 'bad_input', detail: 'words' })
    const foreign = await photo(UP, 'file.ticket')
    expect(await report(code, { photos: [foreign] })).toMatchObject({ code: 'file_unknown' })
    const second = (await lend(id)).value
    const others = await photo(GUARD, 'lent.ticket', { code: second.code })
    expect(await report(code, { photos: [others] })).toMatchObject({ code: 'file_unknown' })
  })
})
