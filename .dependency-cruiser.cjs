const within = (...folders) => folders.map((folder) => `^${folder}`)

/** `from` may import nothing but `to`: files of the repository by folder, packages by name. */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to },
})

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })

const modules = (names) => `node_modules/(${names})(/|$)`

module.exports = {
  forbidden: [
    only(
      'domain-is-pure',
      '^cloudfunctions/core/domain/',
      [...within('types/', 'cloudfunctions/core/domain/'), modules('dayjs')],
      'Rules import types and dayjs only; pack, clock and calendar are handed in.',
    ),
    only(
      'operations-know-their-layers',
      '^cloudfunctions/core/operations/',
      [
        ...within('types/', 'cloudfunctions/core/(domain|store|platform|operations)/'),
        modules('dayjs|zod'),
        '^(node:)?crypto$',
      ],
      'An operation loads, asks the domain, writes once: domain, store, platform and types are all it needs.',
    ),
    only(
      'functions-are-lists',
      '^cloudfunctions/(?!core/)[^/]+/',
      [
        '^cloudfunctions/(?!core/)([^/]+)/', // its own folder: see functions-stay-apart
        ...within('types/', 'cloudfunctions/core/(operations|entry)/'),
        modules('zod'),
      ],
      'A function lists its operations; wiring lives in core/entry.',
    ),
    never(
      'functions-stay-apart',
      { path: '^cloudfunctions/(?!core/)([^/]+)/' },
      { path: '^cloudfunctions/(?!core/)([^/]+)/', pathNot: '^cloudfunctions/$1/' },
      'What two functions share belongs into core.',
    ),
    never(
      'store-and-platform-know-no-operation',
      { path: '^cloudfunctions/core/(store|platform)/' },
      { path: '^cloudfunctions/core/(operations|entry)/' },
      'Store and platform are used by operations, not the other way round.',
    ),
    never(
      'functions-are-deployed-alone',
      { path: '^cloudfunctions/' },
      { path: '^(client|config|localcloud|test)/' },
      'A deployed function carries cloudfunctions/ and types/ only.',
    ),
    only(
      'types-are-shared-by-all',
      '^types/',
      [...within('types/'), modules('zod')],
      'types/ is what phone and server share; it knows neither.',
    ),
    never(
      'phone-knows-no-rule',
      { path: '^client/' },
      { path: '^(cloudfunctions|config|localcloud|test)/' },
      'The phone imports types/ only.',
    ),
    only(
      'regions-are-data',
      '^config/regions/',
      [...within('types/', 'config/regions/'), modules('zod')],
      'A region is a folder of data.',
    ),
    never(
      'cloudbase-behind-the-store',
      { pathNot: '^(cloudfunctions/core/(store|platform)/|config/deploy|test/)' },
      { path: modules('@cloudbase/[^/]+') },
      'Only core/store, core/platform and the deploy script talk to CloudBase.',
    ),
    never(
      'taro-behind-the-platform',
      { path: '^client/', pathNot: ['^client/platform/', '^client/app[.]tsx?$', '/use-[^/]+$'] },
      { path: modules('@tarojs/taro') },
      'client/platform is the door to WeChat; pages use hooks (use-*.ts).',
    ),
    never(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'A cycle hides which of its files is the base; types alone are gone when it runs.',
    ),
    never(
      'no-orphans',
      {
        orphan: true,
        pathNot: ['^config/', '^test/', '[.]config[.]ts$', '[.]d[.]ts$', '^client/static/sw[.]js$'],
      },
      {},
      'A file nobody imports and that imports nobody is dead.',
    ),
    never('all-resolves', {}, { couldNotResolve: true }, 'Every import resolves.'),
    never(
      'production-code-needs-dependencies',
      { path: '^(client|cloudfunctions|localcloud|types)/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
      'What runs outside tests and builds stands under "dependencies".',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(dist|[.]local|[.]cache|coverage)/', '[.]scss$'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
}
