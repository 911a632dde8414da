export default defineAppConfig({
  pages: [
    'pages/board/index',
    'pages/report/index',
    'pages/cases/index',
    'pages/case/index',
    'pages/inbox/index',
    'pages/me/index',
  ],
  subPackages: [
    { root: 'packages/desk', name: 'desk', pages: ['tasks/index', 'case/index', 'confirm/index'] },
  ],
  preloadRule: { 'pages/me/index': { network: 'all', packages: ['desk'] } },
  window: {
    navigationBarTitleText: '一米线',
    navigationBarBackgroundColor: '@bar',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@scroll',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // A setting of the H5 router; WeChat knows no such key.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
})
