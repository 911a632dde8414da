import Taro from '@tarojs/taro'

/** On the whole screen, by WeChat's own player; a browser shows it in its place. */
export function watch(source: string): void {
  Taro.previewMedia({ sources: [{ url: source, type: 'video' }] }).catch(() => undefined)
}
