import { permissionFor } from './copy/privacy'

export default defineAppConfig({
  pages: ['pages/board/index', 'pages/cases/index', 'pages/me/index'],
  subPackages: [
    // What is asked of a board before anything is reported.
    {
      root: 'packages/board',
      name: 'board',
      pages: ['who/index', 'wrong/index', 'near/index', 'community/index', 'record/index'],
    },
    // The report itself: fetched while the board is read, so that it opens where the signal has gone.
    { root: 'packages/report', name: 'report', pages: ['form/index', 'preview/index'] },
    // What became of a report, and the news of it.
    {
      root: 'packages/follow',
      name: 'follow',
      pages: ['case/index', 'inbox/index', 'joined/index'],
    },
    {
      root: 'packages/desk',
      name: 'desk',
      pages: [
        'tasks/index',
        'case/index',
        'confirm/index',
        'join/index',
        'find/index',
        'notice/index',
        'dockets/index',
        'docket/index',
        'lend/index',
      ],
    },
    // What staff bring in from outside: findings, rounds, callers.
    { root: 'packages/patrol', name: 'patrol', pages: ['find/index', 'register/index', 'rounds/index'] },
    // Who stands when, who is invited, what the set-up lacks.
    { root: 'packages/roster', name: 'roster', pages: ['week/index', 'people/index', 'health/index'] },
    // A task in the hands of somebody without a post: a guard, a repairer.
    { root: 'packages/lent', name: 'lent', pages: ['task/index'] },
    {
      root: 'packages/mine',
      name: 'mine',
      pages: ['data/index', 'recover/index', 'guide/index', 'how/index', 'say/index'],
    },
  ],
  preloadRule: {
    // Before a report is sent: the page that confirms it must open where the signal has gone.
    'pages/board/index': { network: 'all', packages: ['report', 'board', 'follow'] },
    'pages/cases/index': { network: 'all', packages: ['follow', 'report'] },
    'pages/me/index': { network: 'all', packages: ['desk', 'mine'] },
  },
  window: {
    navigationBarTitleText: '一米线',
    navigationBarBackgroundColor: '@bar',
    navigationBarTextStyle: '@barText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@scroll',
  },
  // Only to find compounds nearby, only at a tap; the rough place is enough.
  requiredPrivateInfos: ['getFuzzyLocation'],
  permission: { 'scope.userFuzzyLocation': { desc: permissionFor('location').why } },
  // Whatever touches what is private waits for a tap on the sheet of this app.
  __usePrivacyCheck__: true,
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  // A setting of the H5 router; WeChat knows no such key.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
})
