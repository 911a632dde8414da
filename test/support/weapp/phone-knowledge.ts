import { answering } from './callbacks'
import type { Phone } from './phone'

const SIZE = {
  windowWidth: 390,
  windowHeight: 844,
  screenWidth: 390,
  screenHeight: 844,
  pixelRatio: 2,
  statusBarHeight: 44,
}
const SYSTEM = {
  ...SIZE,
  platform: 'devtools',
  system: 'iOS 17.0',
  SDKVersion: '3.5.0',
  language: 'zh_CN',
  theme: 'light',
  brand: 'test',
  model: 'test',
  fontSizeSetting: 16,
  version: '8.0.50',
  safeArea: { top: 44, bottom: 810, left: 0, right: 390, width: 390, height: 766 },
}
const LAUNCH = { path: '', query: {}, scene: 1001, referrerInfo: {} }

/** What the phone knows about itself. */
export function knowledge(phone: Phone): object {
  const system = (): object => ({ ...SYSTEM })
  return {
    canIUse: () => true,
    nextTick: (work: () => void) => setTimeout(work),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getSystemInfoSync: system,
    getSystemInfo: answering('getSystemInfo', system),
    getWindowInfo: system,
    getDeviceInfo: system,
    getAppBaseInfo: system,
    getSystemSetting: () => ({}),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    }),
    getLaunchOptionsSync: () => LAUNCH,
    getEnterOptionsSync: () => ({ ...LAUNCH, query: phone.entered }),
    getMenuButtonBoundingClientRect: () => ({
      top: 48,
      bottom: 80,
      left: 296,
      right: 383,
      width: 87,
      height: 32,
    }),
    getNetworkType: answering('getNetworkType', () => ({ networkType: phone.online ? 'wifi' : 'none' })),
    getFuzzyLocation: answering('getFuzzyLocation', () => {
      if (phone.place === null) throw new Error('auth deny')
      return phone.place
    }),
    getUpdateManager: () => ({
      onCheckForUpdate() {},
      onUpdateReady() {},
      onUpdateFailed() {},
      applyUpdate() {},
    }),
    login: answering('login', () => ({ code: 'a-login-code' })),
  }
}
