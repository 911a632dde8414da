/** Replaced as text at build time; nothing else of Node exists on a phone. */
declare const process: {
  readonly env: {
    readonly NODE_ENV?: string
    readonly TARO_ENV: 'weapp' | 'h5'
    readonly TARO_APP_CLOUD?: string
    readonly TARO_APP_LOCAL_URL?: string
    readonly TARO_APP_LOCAL_PERSON?: string
    readonly TARO_APP_WEB_URL?: string
    readonly TARO_APP_SITE_URL?: string
    readonly TARO_APP_ENV_ID?: string
  }
}

declare module '*.scss'
