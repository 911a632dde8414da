import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { built, filesBelow } from '../support/built'
import { openCompiler } from '../support/weapp/official-compiler'

const compiler = openCompiler()
const missing = 'missing' in compiler ? compiler.missing : null
const files = filesBelow(built.weapp)
const ending = (suffix: string) => files.filter((file) => file.endsWith(suffix))

afterAll(() => {
  if (!('missing' in compiler)) compiler.close()
})

/** On a machine that cannot run the compilers the tests pass with a word; on a build server they must not. */
function using(test: (able: Exclude<typeof compiler, { missing: string }>) => void): () => void {
  return () => {
    if (!('missing' in compiler)) test(compiler)
    else if (process.env.CI) throw new Error(compiler.missing)
  }
}

describe("WeChat's own compilers", () => {
  if (missing !== null) console.warn(`Not compiled: ${missing}`)

  it(
    'accept every template of the built mini-program',
    using((able) => {
      expect(ending('.wxml').length).toBeGreaterThan(5)
      expect(able.wxml(built.weapp, ending('.wxml'), ending('.wxs'))).toEqual({ ok: true, words: '' })
    }),
  )

  it(
    'accept every style sheet of the built mini-program',
    using((able) => {
      expect(ending('.wxss').length).toBeGreaterThan(5)
      expect(able.wxss(built.weapp, ending('.wxss')).words).not.toMatch(/ERR/u)
      expect(able.wxss(built.weapp, ending('.wxss')).ok).toBe(true)
    }),
  )

  it(
    'refuse a template and a style sheet with a mistake, naming the line',
    using((able) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'yimixian-mistakes-'))
      writeFileSync(path.join(folder, 'a.wxml'), '<view>\n<view>\n')
      writeFileSync(path.join(folder, 'a.wxss'), '.a {\n  color:\n')
      expect(able.wxml(folder, ['a.wxml'], [])).toMatchObject({
        ok: false,
        words: expect.stringContaining('a.wxml:'),
      })
      expect(able.wxss(folder, ['a.wxss'])).toMatchObject({
        ok: false,
        words: expect.stringContaining('a.wxss('),
      })
      rmSync(folder, { recursive: true })
    }),
  )
})
