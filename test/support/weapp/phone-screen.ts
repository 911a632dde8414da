import { answering } from './callbacks'
import type { Phone } from './phone'

/** Recorded and answered with success: what a test asserts on is `seen`. */
const SHOWN = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'pageScrollTo',
  'stopPullDownRefresh',
  'startPullDownRefresh',
  'makePhoneCall',
  'previewImage',
  'setClipboardData',
  'vibrateShort',
  'vibrateLong',
  'hideKeyboard',
  'requestSubscribeMessage',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'hideShareMenu',
  'showShareMenu',
] as const
const LISTENERS = [
  'onNetworkStatusChange',
  'offNetworkStatusChange',
  'onThemeChange',
  'offThemeChange',
  'onAppShow',
  'offAppShow',
  'onAppHide',
  'offAppHide',
  'onError',
  'onUnhandledRejection',
  'onPageNotFound',
  'onWindowResize',
  'offWindowResize',
] as const

export function shown(phone: Phone): object {
  const recorded = SHOWN.map((api) => [
    api,
    answering<Record<string, unknown>>(api, (options) => void phone.seen.push({ api, options })),
  ])
  return Object.fromEntries([...recorded, ...LISTENERS.map((name) => [name, () => undefined])]) as object
}

export function dialogues(phone: Phone): object {
  return {
    showModal: answering<Record<string, unknown>>('showModal', (options) => {
      phone.seen.push({ api: 'showModal', options })
      return { confirm: phone.confirms, cancel: !phone.confirms, content: '' }
    }),
    showActionSheet: answering<Record<string, unknown>>('showActionSheet', (options) => {
      phone.seen.push({ api: 'showActionSheet', options })
      if (!phone.confirms) throw new Error('cancel')
      return { tapIndex: 0 }
    }),
  }
}
