import Taro from '@tarojs/taro'
import type { Position } from '#types/position'
import { chinesePosition } from './chinese-position'
import { onH5 } from './target'

/** Why there is no place: the person said no, or the phone does not know. */
export type NoPlace = 'refused' | 'unknown'

const PATIENCE = 8_000
/** A place of some minutes ago is as good: nobody walks out of a compound in them. */
const AGE = 5 * 60_000
const DENIED = 1

/** Asked only at a tap. WeChat's rough place is enough and touches less than the exact one. */
export async function whereAmI(): Promise<Position | NoPlace> {
  if (onH5) return inBrowser()
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return { lat: latitude, lon: longitude }
  } catch (failure) {
    return /auth|deny|disagree|privacy/iu.test(String((failure as { errMsg?: string }).errMsg))
      ? 'refused'
      : 'unknown'
  }
}

function inBrowser(): Promise<Position | NoPlace> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve('unknown')
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(chinesePosition({ lat: coords.latitude, lon: coords.longitude })),
      ({ code }) => resolve(code === DENIED ? 'refused' : 'unknown'),
      { enableHighAccuracy: false, timeout: PATIENCE, maximumAge: AGE },
    )
  })
}
