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
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'hideShareMenu',
  'showShareMenu',
] as const
const LISTENERS = [
  'onThemeChange',
  'offThemeChange',
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

/** What the phone tells by itself: that the app came to the front or went, and that the network changed. */
const TOLD = ['NetworkStatusChange', 'AppShow', 'AppHide'] as const
export type Told = (typeof TOLD)[number]

export function told({ listeners }: Phone): object {
  const pairs = TOLD.flatMap((name) => [
    [`on${name}`, (listener: (news: object) => void) => void listenersOf(listeners, name).add(listener)],
    [`off${name}`, (listener: (news: object) => void) => void listenersOf(listeners, name).delete(listener)],
  ])
  return Object.fromEntries(pairs) as object
}

export function listenersOf(all: Phone['listeners'], name: Told): Set<(news: object) => void> {
  const known = all.get(name) ?? new Set()
  all.set(name, known)
  return known
}

/** WeChat's own sheet: whoever holds the phone accepts or refuses all that is asked for. */
export function subscriptions(phone: Phone): object {
  return {
    requestSubscribeMessage: answering<{ tmplIds: readonly string[] }>(
      'requestSubscribeMessage',
      ({ tmplIds }) => {
        phone.seen.push({ api: 'requestSubscribeMessage', options: { tmplIds } })
        return Object.fromEntries(tmplIds.map((id) => [id, phone.subscribes]))
      },
    ),
  }
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
