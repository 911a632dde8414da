import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** A browser has no scanner of ours: its own camera opens the printed address. */
export const canScan = !onH5

/** The text of the scanned code, or null when the person closed the scanner. */
export async function scan(): Promise<string | null> {
  try {
    const { result, path } = await Taro.scanCode({ scanType: ['qrCode'] })
    return result === '' ? path : result
  } catch {
    return null
  }
}
