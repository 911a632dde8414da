import { whyNoBrowser } from './open-browser'

/**
 * A group of tests that needs a browser. On a machine without one it says so and is left out; on a build
 * server it fails, because there a test that did not run would pass for one that did.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  const why = whyNoBrowser()
  if (why === null) {
    describe(name, tests)
    return
  }
  if (process.env.CI) {
    test(`${name}: needs a browser`, () => {
      throw new Error(why)
    })
    return
  }
  console.warn(`${name}: not run. ${why}`)
  // eslint-disable-next-line no-restricted-syntax -- said aloud above, and an error on a build server
  describe.skip(name, tests)
}
