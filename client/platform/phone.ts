import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** Asks the phone to dial; the person still decides in the system's own dialog. */
export function dial(number: string): void {
  const digits = number.replace(/[^\d+*#]/gu, '')
  if (onH5) window.location.href = `tel:${digits}`
  else Taro.makePhoneCall({ phoneNumber: digits }).catch(() => undefined)
}

/** A prepared text message, for a person who cannot speak. */
export function textTo(number: string): void {
  if (onH5) window.location.href = `sms:${number}`
  else Taro.setClipboardData({ data: number }).catch(() => undefined)
}
