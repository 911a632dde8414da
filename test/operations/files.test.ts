import { createHash } from 'node:crypto'
import type { CaseView } from '#types/case-view'
import type { FileTicket } from '#types/file-view'
import { HOUR, type House, openHouse } from '../support/house'
import { smallPhoto, tracesIn } from '../support/photo'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const DAY = 24 * HOUR
const photo = smallPhoto()
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const ticket = async (who: string, bytes: Buffer): Promise<FileTicket> => {
  const asked = { name: 'photo.jpg', type: 'image/jpeg', size: bytes.length, sha256: sha256(bytes) }
  return (await house.ask<FileTicket>(who, 'file.ticket', asked)).value
}

const put = async ({ put: { url, headers } }: FileTicket, bytes: Buffer): Promise<number> =>
  (await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })).status

const uploaded = async (who: string, announced: Buffer, sent = announced): Promise<string> => {
  const given = await ticket(who, announced)
  expect(await put(given, sent)).toBe(200)
  return given.file
}

const filedWith = async (file: string): Promise<CaseView> =>
  (await house.file('resident-upstairs', { files: [file] })).value
const reopened = async (id: string, who = 'resident-upstairs'): Promise<CaseView> =>
  (await house.ask<CaseView>(who, 'case.open', { id })).value

describe('a photo', () => {
  it('is being checked until sweep has seen it, then shown without a trace of the telephone', async () => {
    expect(tracesIn(photo)).not.toEqual([])
    const { id, files } = await filedWith(await uploaded('resident-upstairs', photo))
    expect(files).toMatchObject([{ state: 'checking' }])
    await house.cloud.runTimer('sweep')
    const [shown] = (await reopened(id)).files
    expect(shown?.state).toBe('ready')
    const bytes = Buffer.from(await (await fetch(shown!.url!)).arrayBuffer())
    expect(bytes.length).toBeGreaterThan(100)
    expect(tracesIn(bytes)).toEqual([])
    expect((await reopened(id, 'manager-a')).files).toMatchObject([{ state: 'ready' }])
  })

  it('that is not what was announced is refused', async () => {
    const other = Buffer.concat([photo, Buffer.from('more')])
    const { id } = await filedWith(
      await uploaded('resident-upstairs', other, Buffer.concat([photo, Buffer.from('less')])),
    )
    await house.cloud.runTimer('sweep')
    expect((await reopened(id)).files).toMatchObject([{ state: 'refused' }])
  })

  it('that is no picture at all is refused', async () => {
    const page = Buffer.from('<html>not a picture, whatever its name says</html>')
    const { id } = await filedWith(await uploaded('resident-upstairs', page))
    await house.cloud.runTimer('sweep')
    expect((await reopened(id)).files).toMatchObject([{ state: 'refused' }])
  })

  it('of somebody else, unknown or of another case cannot be filed', async () => {
    const file = await uploaded('resident-garden', photo)
    expect(await house.file('resident-upstairs', { files: [file] })).toMatchObject({ code: 'file_unknown' })
    expect(await house.file('resident-upstairs', { files: ['nowhere'] })).toMatchObject({
      code: 'file_unknown',
    })
    const own = await uploaded('resident-upstairs', photo)
    await filedWith(own)
    expect(await house.file('resident-upstairs', { files: [own] })).toMatchObject({ code: 'file_unknown' })
  })

  it('filed twice by one command stays with the one case', async () => {
    const file = await uploaded('resident-upstairs', photo)
    const once = await house.file('resident-upstairs', { files: [file] }, 'photo-pressed-twice')
    const twice = await house.file('resident-upstairs', { files: [file] }, 'photo-pressed-twice')
    expect(twice.value.id).toBe(once.value.id)
    expect((await house.logged('case.file')).outcome).toBe('ok')
  })

  it('that nobody filed is gone after two days', async () => {
    const given = await ticket('resident-upstairs', photo)
    await put(given, photo)
    house.later(2 * DAY + 1)
    await house.cloud.runTimer('sweep')
    expect(await house.file('resident-upstairs', { files: [given.file] })).toMatchObject({
      code: 'file_unknown',
    })
  })

  it('costs one request more to file', async () => {
    const file = await uploaded('resident-upstairs', photo)
    await house.file('resident-upstairs', {})
    await filedWith(file)
    expect((await house.logged('case.file')).db).toBeLessThanOrEqual(3)
  })
})
