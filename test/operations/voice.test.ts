import type { CardView, CaseView } from '#types/case-view'
import type { Lent, LentView } from '#types/lend-view'
import type { Page } from '#types/page'
import { type House, openHouse } from '../support/house'
import { smallPhoto } from '../support/photo'
import { recordings, tracesOf } from '../support/recording'
import { sentFile } from '../support/sent-file'

const UPSTAIRS = 'resident-upstairs'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const opened = async (who: string, id: string): Promise<CaseView> =>
  (await house.ask<CaseView>(who, 'case.open', { id })).value

async function spoken(filing: object = {}, type: keyof typeof recordings = 'audio/mpeg'): Promise<string> {
  const file = await sentFile(house, UPSTAIRS, type, recordings[type])
  const filed = await house.file(UPSTAIRS, { words: '', files: [file], ...filing })
  if (!filed.ok) throw new Error(`not filed: ${JSON.stringify(filed)}`)
  await house.cloud.runTimer('sweep')
  return filed.value.id
}

const bytesAt = async (url = ''): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer())

describe('a recording', () => {
  it.each(Object.keys(recordings) as (keyof typeof recordings)[])(
    'that a phone made as %s is kept, and played without a trace of the phone',
    async (type) => {
      const [shown] = (await opened(UPSTAIRS, await spoken({}, type))).files
      expect(shown).toMatchObject({ state: 'ready', kind: type.startsWith('audio') ? 'voice' : 'video' })
      expect(tracesOf(await bytesAt(shown?.url))).toEqual([])
    },
  )

  it('that WeChat calls AAC and writes as MP4 is kept as what it is', async () => {
    const file = await sentFile(house, UPSTAIRS, 'audio/aac', recordings['audio/mp4'])
    const { id } = (await house.file(UPSTAIRS, { words: '', files: [file] })).value
    await house.cloud.runTimer('sweep')
    const [shown] = (await opened(UPSTAIRS, id)).files
    expect(shown?.state).toBe('ready')
    expect(shown?.url).toContain('.m4a')
  })

  it('that is a picture, or a picture that is a recording, is refused', async () => {
    const disguised = [
      await sentFile(house, UPSTAIRS, 'audio/mpeg', smallPhoto()),
      await sentFile(house, UPSTAIRS, 'image/jpeg', recordings['audio/mpeg']),
      await sentFile(house, UPSTAIRS, 'video/mp4', Buffer.from('<html>neither seen nor heard</html>')),
    ]
    const { id } = (await house.file(UPSTAIRS, { files: disguised })).value
    await house.cloud.runTimer('sweep')
    const states = (await opened(UPSTAIRS, id)).files.map(({ state }) => state)
    expect(states).toEqual(['refused', 'refused', 'refused'])
  })

  it('longer than a minute can be is given no ticket', async () => {
    const asked = { name: 'long.mp3', type: 'audio/mpeg', size: 3_000_000, sha256: 'a'.repeat(64) }
    expect(await house.ask(UPSTAIRS, 'file.ticket', asked)).toMatchObject({ code: 'file_too_large' })
    const film = { ...asked, type: 'video/mp4' }
    expect(await house.ask(UPSTAIRS, 'file.ticket', film)).toMatchObject({ ok: true })
  })

  it('without a word is a report, called after what it is until somebody sorts it', async () => {
    const id = await spoken({ matter: null })
    const { items } = (await house.ask<Page<CardView>>(UPSTAIRS, 'case.mine')).value
    expect(items.find((card) => card.id === id)?.title).toBe('语音反映')
    expect((await opened('grid-a', id)).title).toBe('语音反映')
    expect((await opened(UPSTAIRS, await spoken({ matter: 'poultry' }))).title).not.toBe('语音反映')
  })
})

describe('the voice of a reporter', () => {
  const heardBy = async (who: string, id: string) =>
    (await opened(who, id)).files.map(({ state, url }) => [state, url !== undefined])

  it('is heard by the reporter and by whoever handles it; by others it is known of', async () => {
    const id = await spoken({ matter: 'fire-lane' })
    expect(await heardBy(UPSTAIRS, id)).toEqual([['ready', true]])
    expect(await heardBy('manager-a', id)).toEqual([['ready', true]])
    expect(await heardBy('officer-c', id)).toEqual([['withheld', false]])
    expect(await heardBy('supervisor-a', id)).toEqual([['withheld', false]])
  })

  it('goes with the case: whoever had it before hears it no more', async () => {
    const id = await spoken()
    expect(await heardBy('manager-a', id)).toEqual([['ready', true]])
    await house.move('manager-a', id, 'accept')
    await house.move('manager-a', id, 'dissuade', { dissuasion: 'refused', words: '不听' })
    const escalated = await house.move('manager-a', id, 'escalate', {
      reason: 'dissuasionFailed',
      words: '劝不住',
    })
    expect(escalated.ok).toBe(true)
    const later = await opened('manager-a', id)
    expect(JSON.stringify(later)).not.toContain('"url"')
  })

  it('is not heard by the property where it is kept from the property', async () => {
    for (const filing of [{ hideFromProperty: true }, { about: 'property' }]) {
      const id = await spoken(filing)
      expect(await house.ask('manager-a', 'case.open', { id })).toMatchObject({ code: 'not_found' })
    }
  })

  it('in a film, or added later, is kept like any other', async () => {
    const id = await spoken({}, 'video/mp4')
    expect(await heardBy('supervisor-a', id)).toEqual([['withheld', false]])
    const file = await sentFile(house, UPSTAIRS, 'audio/mp4', recordings['audio/mp4'])
    await house.move(UPSTAIRS, id, 'add', { words: '还在响', photos: [file] })
    await house.cloud.runTimer('sweep')
    expect(JSON.stringify(await opened('supervisor-a', id))).not.toContain(file)
    expect(JSON.stringify(await opened('manager-a', id))).toContain(file)
  })

  it('reaches no helper, nor does anybody on a film of the holder: a link shows pictures', async () => {
    const id = await spoken({ matter: 'fire-lane' })
    await house.move('manager-a', id, 'accept')
    const [own] = (await opened('manager-a', id)).files
    const taken = await sentFile(house, 'manager-a', 'image/jpeg', smallPhoto())
    const film = await sentFile(house, 'manager-a', 'video/mp4', recordings['video/mp4'])
    const lend = (photos: readonly string[]) =>
      house.ask<Lent>('manager-a', 'task.lend', { id, helper: '门岗', words: '清走', photos })
    expect(await lend([String(own?.id)])).toMatchObject({ code: 'file_unknown' })
    const { code } = (await lend([taken, film])).value
    await house.cloud.runTimer('sweep')
    const seen = await house.ask<LentView>('resident-garden', 'lent.open', { code })
    const report = { code, fixed: true, words: '清走了', photos: [] }
    const said = await house.ask<LentView>('resident-garden', 'lent.report', report)
    for (const { value } of [seen, said]) {
      expect(value.files).toMatchObject([{ id: taken }, { state: 'withheld', kind: 'video' }])
      for (const secret of [film, own?.id]) expect(JSON.stringify(value)).not.toContain(secret)
    }
  })
})
