import { loadModel } from '#config/matcher/load-model'
import type { phoneMatcher, warmMatcher } from '../../client/api/phone-matcher'

process.env.TARO_ENV = 'h5'

interface PhoneMatcher {
  readonly phoneMatcher: typeof phoneMatcher
  readonly warmMatcher: typeof warmMatcher
}

const URL_OF_MODEL = 'http://phone/models/m1.json'
const local = {
  codes: ['flyers', 'pile-hang', 'other'],
  labels: {},
  words: [{ word: '阿福棚', code: 'pile-hang' }],
}

let downloads: number
let isOnline: boolean
let version: string

async function network(url: string) {
  if (!isOnline) throw new TypeError('Failed to fetch')
  if (url !== URL_OF_MODEL)
    return { json: async () => ({ ok: true, value: { version, url: URL_OF_MODEL, local } }) }
  downloads += 1
  return { ok: true, json: async () => loadModel() }
}

/** The app as it starts: what it keeps is in the storage alone. */
async function started(): Promise<PhoneMatcher> {
  jest.resetModules()
  return await import('../../client/api/phone-matcher')
}

describe('the phone’s own matcher', () => {
  beforeEach(() => {
    localStorage.clear()
    Object.assign(globalThis, { fetch: network })
    downloads = 0
    isOnline = true
    version = 'm1'
  })

  it('is fetched once and suggests with the region’s own words', async () => {
    const phone = await started()
    expect(phone.phoneMatcher('xiyuan')).toBeNull()
    await Promise.all([phone.warmMatcher('xiyuan'), phone.warmMatcher('xiyuan')])
    expect(downloads).toBe(1)
    expect(phone.phoneMatcher('xiyuan')?.match('阿福棚又支起来了').matters[0]?.code).toBe('pile-hang')
    expect(phone.phoneMatcher('hualong')).toBeNull()
  })

  it('is kept by its version: the next start fetches nothing, a new version once', async () => {
    await (await started()).warmMatcher('xiyuan')
    await (await started()).warmMatcher('xiyuan')
    expect(downloads).toBe(1)
    version = 'm2'
    await (await started()).warmMatcher('xiyuan')
    expect(downloads).toBe(2)
  })

  it('suggests without a network once it has been kept', async () => {
    await (await started()).warmMatcher('xiyuan')
    isOnline = false
    const phone = await started()
    await phone.warmMatcher('xiyuan')
    expect(phone.phoneMatcher('xiyuan')?.match('单元门贴满小广告').matters[0]?.code).toBe('flyers')
  })
})
