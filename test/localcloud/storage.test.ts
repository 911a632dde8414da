import { startLocalCloud, type LocalCloud } from '../../localcloud/local-cloud'
import { sdkFor } from '../support/cloud-sdk'

let cloud: LocalCloud
let sdk: ReturnType<typeof sdkFor>

beforeAll(async () => {
  cloud = await startLocalCloud({ data: ':memory:', quiet: true })
  sdk = sdkFor(cloud.adminUrl)
})
afterAll(() => cloud.stop())
beforeEach(() => cloud.reset())

const photo = Buffer.from([0xff, 0xd8, 0xff, 1, 2, 3, 4, 5, 6, 7])

const upload = async (cloudPath: string, fileContent = photo): Promise<string> =>
  (await sdk.uploadFile({ cloudPath, fileContent })).fileID

const urlOf = async (fileID: string, maxAge = 600): Promise<string> =>
  (await sdk.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]!.tempFileURL

describe('files through the real SDK', () => {
  it('stores what is uploaded and hands it back, under a Chinese name too', async () => {
    const fileID = await upload('evidence/楼道 堆物.jpg')
    expect(fileID).toMatch(/^cloud:\/\/local\.[^/]+\/evidence\/楼道 堆物\.jpg$/)
    const { fileContent } = await sdk.downloadFile({ fileID })
    expect(Buffer.compare(fileContent as Buffer, photo)).toBe(0)
  })

  it('hides a file from everybody without a signature, and from everybody once it expired', async () => {
    const url = await urlOf(await upload('evidence/a.jpg'), 60)
    expect((await fetch(url)).status).toBe(200)
    expect((await fetch(url.split('?')[0]!)).status).toBe(403)
    expect((await fetch(url.replace('a.jpg', 'b.jpg'))).status).toBe(403)
    await cloud.clock.advance(61_000)
    const late = await fetch(url)
    expect(late.status).toBe(403)
    expect(await late.text()).toContain('<Code>AccessDenied</Code>')
  })

  it('plays a part of a recording', async () => {
    const url = await urlOf(await upload('voice/a.mp3'))
    const part = await fetch(url, { headers: { range: 'bytes=2-4' } })
    expect(part.status).toBe(206)
    expect([...new Uint8Array(await part.arrayBuffer())]).toEqual([0xff, 1, 2])
  })

  it('deletes, and says which file was not there', async () => {
    const fileID = await upload('inbound/a.jpg')
    const url = await urlOf(fileID)
    const first = await sdk.deleteFile({ fileList: [fileID] })
    const second = await sdk.deleteFile({ fileList: [fileID] })
    expect([first, second].map((each) => each.fileList[0]!.code)).toEqual([
      'SUCCESS',
      'STORAGE_FILE_NONEXIST',
    ])
    expect((await fetch(url)).status).toBe(404)
  })

  it('takes at most 50 files at once', async () => {
    const fileList = Array.from({ length: 51 }, (_, n) => `cloud://local.local-bucket/${n}`)
    await expect(sdk.deleteFile({ fileList })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
    await expect(sdk.getTempFileURL({ fileList })).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('copies a file to another folder and can drop the original', async () => {
    const fileID = await upload('inbound/a.jpg')
    const move = [{ srcPath: 'inbound/a.jpg', dstPath: 'evidence/a.jpg', removeOriginal: true }]
    const { fileList } = await sdk.copyFile({ fileList: move })
    expect(fileList[0]).toMatchObject({ code: 'SUCCESS' })
    expect(await urlOf(fileID)).toBe('')
    expect((await sdk.downloadFile({ fileID: fileID.replace('inbound', 'evidence') })).fileContent).toEqual(
      photo,
    )
  })

  it('refuses a path that climbs', async () => {
    await expect(upload('../outside.jpg')).rejects.toMatchObject({ code: 'STORAGE_PATH_INVALID' })
  })
})

describe('a ticket for one upload', () => {
  const ticket = async (cloudPath: string) => (await sdk.getUploadMetadata({ cloudPath })).data

  const form = (fields: Record<string, string>): FormData => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    body.append('file', new Blob([photo], { type: 'image/jpeg' }), 'photo.jpg')
    return body
  }

  it('serves as the form wx.uploadFile posts', async () => {
    const { url, authorization, token, cosFileId, fileId } = await ticket('inbound/楼下.jpg')
    const body = form({
      key: 'inbound/楼下.jpg',
      Signature: authorization,
      'x-cos-security-token': token,
      'x-cos-meta-fileid': cosFileId,
    })
    expect((await fetch(url, { method: 'POST', body })).ok).toBe(true)
    const stored = await fetch(await urlOf(fileId))
    expect(stored.headers.get('content-type')).toBe('image/jpeg')
    expect(Buffer.from(await stored.arrayBuffer())).toEqual(photo)
  })

  it('serves for its own path only, with its own token only, and not after it expired', async () => {
    const { url, authorization, token, cosFileId } = await ticket('inbound/a.jpg')
    const put = async (to: string, securityToken: string): Promise<number> => {
      const headers = { authorization, 'x-cos-security-token': securityToken, 'x-cos-meta-fileid': cosFileId }
      return (await fetch(to, { method: 'PUT', headers, body: photo })).status
    }
    expect(await put(url.replace('a.jpg', 'b.jpg'), token)).toBe(403)
    expect(await put(url, 'somebody-elses')).toBe(403)
    expect(await put(url, token)).toBe(200)
    await cloud.clock.advance(3_600_000)
    expect(await put(url, token)).toBe(403)
  })

  it('may be used from a browser page', async () => {
    const { url } = await ticket('inbound/a.jpg')
    const asked = await fetch(url, { method: 'OPTIONS' })
    expect(asked.headers.get('access-control-allow-methods')).toContain('PUT')
    expect(asked.headers.get('access-control-allow-headers')).toContain('*')
  })
})
