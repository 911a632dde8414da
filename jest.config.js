const transform = {
  '^.+\\.(ts|tsx)$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
      sourceMaps: 'inline',
    },
  ],
}

/** One project a layer; the widest first. */
const layer = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/', '<rootDir>/.cache/'],
  transform,
  ...more,
})

module.exports = {
  // Generous: a machine at work on other things must not turn a sound test red.
  testTimeout: 60_000,
  projects: [
    layer('domain', { setupFilesAfterEnv: ['<rootDir>/test/support/dropped-guard.ts'] }),
    layer('operations'),
    layer('localcloud'),
    layer('contracts'),
    layer('client', {
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        '\\.scss$': '<rootDir>/test/support/empty-style.js',
        // Taro ships ES modules for its own bundler; the real ones are met in test/weapp and test/e2e.
        '^@tarojs/taro$': '<rootDir>/test/client/support/no-taro.ts',
        '^@tarojs/components$': '<rootDir>/test/client/support/plain-components.tsx',
      },
    }),
    // Node's environment: the local cloud runs beside the simulator, which opens a window of its own.
    layer('weapp'),
    layer('journeys'),
    layer('e2e', { globalSetup: '<rootDir>/test/support/browser/global-setup.mjs' }),
  ],
}
