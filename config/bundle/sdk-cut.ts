import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/** `lean` is what is built, tested and deployed; `proven` leaves more of the SDK in, should an environment ever ask for it. */
export type Cut = 'proven' | 'lean'

// Data models, large-language models, proxies: no function of ours calls them, and inside the platform
// (TENCENTCLOUD_RUNENV=SCF) the SDK never asks the metadata host, the one use it has for axios.
const PROVEN = [
  '@cloudbase/ai',
  '@cloudbase/app',
  '@cloudbase/wx-cloud-client-sdk',
  'axios',
  'http-proxy-agent',
  'https-proxy-agent',
  'web-streams-polyfill',
]

// Watching collections, login tickets, writing XML.
const LEAN = [...PROVEN, './realtime/websocket-client', 'jsonwebtoken', 'xmlbuilder']

/**
 * form-data asks for the type of a file by its name: of what functions write, these are all the kinds there are, and a
 * table of every type in the world weighs 133 KB.
 */
const MIME_TYPES = `
const types = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', json: 'application/json' }
const lookup = (name) => types[String(name).split('.').pop().toLowerCase()] || false
module.exports = { lookup, contentType: lookup }`

const WRITTEN = 'written-for-bundle'

const MISSING = 'missing-from-bundle'

/** Reading from what was cut is harmless, using it says what is missing. */
const missing = (name: string): string => `
const used = () => { throw new Error(${JSON.stringify(`${name} is not part of this bundle`)}) }
module.exports = new Proxy(used, { get: (_, key) => (key === '__esModule' ? true : used) })`

const exact = (names: readonly string[]): RegExp =>
  new RegExp(`^(${names.map((name) => name.replace(/[.\\/]/g, '\\$&')).join('|')})$`)

const sdkVersion = (root: string): string => {
  const file = path.join(root, 'node_modules/@cloudbase/node-sdk/package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** Leaves out of the CloudBase SDK what functions never reach, and tells a bundled SDK its own version. */
export const sdkCut = (root: string, cut: Cut): Plugin => ({
  name: 'sdk-cut',
  setup(build) {
    build.onResolve({ filter: exact(cut === 'lean' ? LEAN : PROVEN) }, ({ path: name, importer }) =>
      importer.includes('node_modules') ? { path: name, namespace: MISSING } : undefined,
    )
    if (cut === 'lean') {
      build.onResolve({ filter: exact(['mime-types']) }, ({ path: name }) => ({
        path: name,
        namespace: WRITTEN,
      }))
      build.onLoad({ filter: /.*/, namespace: WRITTEN }, () => ({ contents: MIME_TYPES }))
    }
    build.onLoad({ filter: /.*/, namespace: MISSING }, ({ path: name }) => ({ contents: missing(name) }))
    // The SDK reads its version from a package.json that a bundle does not have.
    build.onLoad({ filter: /@cloudbase[\\/]node-sdk[\\/]dist[\\/]utils[\\/]version\.js$/ }, () => ({
      contents: `exports.version = ${JSON.stringify(sdkVersion(root))}`,
    }))
  },
})
