import { LOCAL_APP_ID } from '../functions/context'
import type { OpenApiAnswer } from './recorder'

/** Exchanges what a tap on WeChat's phone-number button gives. */
export const PHONE_API = '/wxa/business/getuserphonenumber'

const SPENT: OpenApiAnswer = { kind: 'refused', errcode: 40029, errmsg: 'invalid code' }
/** A code says itself whose number it stands for: `phone-10000001234-<anything>`. */
const CODE = /^phone-(\d{11})-[\w-]+$/u

/** Each code counts once, as WeChat's do; any other is one that WeChat has never given. */
export function createPhoneCodes(now: () => number): (code: unknown) => OpenApiAnswer {
  const spent = new Set<string>()
  return (code) => {
    const [given = '', phone = ''] = (typeof code === 'string' ? CODE.exec(code) : null) ?? []
    if (phone === '' || spent.has(given)) return SPENT
    spent.add(given)
    const watermark = { timestamp: Math.floor(now() / 1000), appid: LOCAL_APP_ID }
    const numbers = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86' }
    return { kind: 'ok', fields: { phone_info: { ...numbers, watermark } } }
  }
}
