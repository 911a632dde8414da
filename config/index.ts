import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import development from './dev'
import { KeptFiles } from './h5-kept-files'
import production from './prod'

const shared = path.resolve(process.cwd(), 'types')

/** What the phone may know of the outside, replaced in the source as text at build time. */
const env = {
  // 'local' sends every call to the local cloud; only development builds of the weapp may carry it.
  TARO_APP_CLOUD: JSON.stringify(process.env.TARO_APP_CLOUD ?? ''),
  // Where the local cloud listens.
  TARO_APP_LOCAL_URL: JSON.stringify(process.env.TARO_APP_LOCAL_URL || 'http://127.0.0.1:8800'),
  // Whom a local weapp build is, of the demo people; the developer tools have no openid to give.
  TARO_APP_LOCAL_PERSON: JSON.stringify(process.env.TARO_APP_LOCAL_PERSON || 'resident-upstairs'),
  // The CloudBase environment of a weapp build for the real cloud.
  TARO_APP_ENV_ID: JSON.stringify(process.env.TARO_APP_ENV_ID ?? ''),
  // Where the H5 client finds the function `web`; empty is its own origin.
  TARO_APP_WEB_URL: JSON.stringify(process.env.TARO_APP_WEB_URL ?? ''),
  // Where the H5 client itself is served, for links that a mini-program gives to somebody without it.
  TARO_APP_SITE_URL: JSON.stringify(process.env.TARO_APP_SITE_URL ?? ''),
}

/** What makes the site open without a network, taken as it is. */
const SHELL_FILES = ['sw.js', 'manifest.webmanifest', 'icon.svg'].map((file) => ({
  from: `client/static/${file}`,
  to: `dist/h5/${file}`,
}))

/** Components style their own block only, so the order of their sheets does not matter. */
const ignoreOrder = true

/** As much of webpack-chain as is used here. */
interface Chain {
  readonly performance: { hints: (on: boolean) => void }
  plugin(name: string): { use: (plugin: new () => object) => void }
}

export default defineConfig((merge, { mode }) => {
  const base = {
    projectName: 'yimixian',
    date: '2026-1-1',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'client',
    outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    cache: { enable: false },
    env,
    plugins: [path.resolve(process.cwd(), 'config/taro-aria.ts')],
    logger: { quiet: true, stats: false },
    // A Chinese character is three bytes as itself and six as an escape, and WeChat counts bytes.
    // The syntax is what the targets of babel.config.js read anyway.
    terser: {
      enable: true,
      config: { ecma: 2018, compress: { ecma: 2018, passes: 3 }, output: { ecma: 2018, ascii_only: false } },
    },
    mini: {
      baseLevel: 8,
      // No minifyXML: it treats the template as HTML and drops the end tag of `input`, which WXML demands.
      optimizeMainPackage: { enable: true },
      compile: { include: [shared] },
      miniCssExtractPluginOption: { ignoreOrder },
      // Sizes follow the reader's text size by the tokens' scale, not the width of the glass.
      postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
    },
    // The manifest and the worker lie at the root: a worker reaches no higher than its own address.
    ...(process.env.TARO_ENV === 'h5' ? { copy: { patterns: SHELL_FILES, options: {} } } : {}),
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      useHtmlComponents: true,
      // Addresses that people are given are pages of the app: /b/ is printed, /h/ is sent to whoever helps.
      router: {
        mode: 'browser',
        customRoutes: { '/pages/board/index': ['/', '/b/:code'], '/packages/lent/task/index': '/h/:code' },
      },
      compile: { include: [shared] },
      miniCssExtractPluginOption: { ignoreOrder },
      // Sizes are budgets of `npm run measure`, not warnings among others.
      webpackChain: (chain: Chain) => {
        chain.performance.hints(false)
        chain.plugin('kept-files').use(KeptFiles)
      },
      postcss: { autoprefixer: { enable: true }, pxtransform: { enable: false, config: {} } },
    },
  }
  return merge({}, base, mode === 'production' ? production : development)
})
