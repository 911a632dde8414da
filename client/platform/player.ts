import Taro from '@tarojs/taro'
import { onH5 } from './target'

/** Ends what plays; pressed again it does nothing. */
type Stop = () => void

function inBrowser(source: string, onEnd: () => void): Stop {
  const player = new Audio(source)
  player.onended = onEnd
  player.onerror = onEnd
  player.play().catch(onEnd)
  return () => player.pause()
}

function inWeChat(source: string, onEnd: () => void): Stop {
  const player = Taro.createInnerAudioContext()
  const end = () => {
    player.destroy()
    onEnd()
  }
  player.onEnded(end)
  player.onError(end)
  player.src = source
  player.play()
  return () => player.destroy()
}

/** Plays a recording to its end, or until it is stopped. */
export function play(source: string, onEnd: () => void): Stop {
  return onH5 ? inBrowser(source, onEnd) : inWeChat(source, onEnd)
}
