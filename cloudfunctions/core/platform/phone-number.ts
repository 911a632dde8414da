import { hmac } from './digest'
import { callOpenApi } from './open-api'
import { secret } from './secrets'

/** The answer of `phonenumber.getPhoneNumber`, as far as it is read. */
interface PhoneInfo {
  readonly purePhoneNumber?: unknown
  readonly countryCode?: unknown
  readonly watermark?: { readonly appid?: unknown }
}

const CHINA = '86'

/**
 * The mobile behind a code that WeChat gave for a tap, once and within five minutes; null when it vouches for none, for
 * one of another country, or for one that another mini-program asked for.
 */
export async function phoneNumberOf(code: string, appid: string): Promise<string | null> {
  const answer = await callOpenApi('/wxa/business/getuserphonenumber', { code })
  const { errcode, phone_info: info = {} } = (answer ?? {}) as { errcode?: unknown; phone_info?: PhoneInfo }
  return errcode === 0 && isOurs(info, appid) && isChinese(info) ? info.purePhoneNumber : null
}

function isOurs({ watermark }: PhoneInfo, appid: string): boolean {
  return watermark?.appid === undefined || watermark.appid === appid
}

function isChinese(info: PhoneInfo): info is PhoneInfo & { readonly purePhoneNumber: string } {
  return String(info.countryCode) === CHINA && typeof info.purePhoneNumber === 'string'
}

/** How a staff record knows a mobile: nobody reads it back out of the roster. */
export function phoneKeyOf(phone: string): string {
  return hmac(secret('PERSON_KEY'), `phone:${phone}`)
}
