import { existsSync } from 'node:fs'
import path from 'node:path'
import { built, bytesOf, filesBelow } from '../support/built'
import { readAppJson, readJson, routesOf } from '../support/weapp/app-json'
import { APP_KEYS, PAGE_KEYS, WINDOW_KEYS } from '../support/weapp/known-keys'

const dist = built.weapp
const app = readAppJson(dist)
const files = filesBelow(dist)
const subPackages = app.subPackages ?? []
const inSubPackage = (file: string) => subPackages.some(({ root }) => file.startsWith(`${root}/`))
const keysOf = (value: unknown) => Object.keys(value as object)

/** WeChat's limits for an upload: 2 MiB a package, 30 MiB in all; the main package's own budget is ours. */
const MIB = 1024 * 1024
const LARGEST_PACKAGE = 2 * MIB
const LARGEST_TOTAL = 30 * MIB
const MAIN_BUDGET = 460 * 1024

describe('the built mini-program', () => {
  it('opens with the board, and carries what the bottom bar leads to in the main package', () => {
    expect(app.pages[0]).toBe('pages/board/index')
    expect(app.pages).toEqual(['board', 'cases', 'me'].map((name) => `pages/${name}/index`))
  })

  it('has fetched the report, and what shows a sent one, while the board is read', () => {
    const preloaded = app.preloadRule?.['pages/board/index']
    expect(preloaded?.packages).toEqual(expect.arrayContaining(['report', 'follow']))
    // Whoever reads a board over a mobile network reports over one.
    expect(preloaded?.network).toBe('all')
    expect(subPackages.find(({ name }) => name === 'report')?.pages).toEqual(['form/index', 'preview/index'])
    expect(subPackages.find(({ name }) => name === 'follow')?.pages).toEqual(
      expect.arrayContaining(['case/index', 'inbox/index']),
    )
  })

  it.each(routesOf(app))('has all four files of %s', (route) => {
    const missing = ['.js', '.json', '.wxml'].filter((suffix) => !existsSync(path.join(dist, route + suffix)))
    expect(missing).toEqual([])
  })

  it('lists no page twice and keeps every package in a folder of its own', () => {
    const routes = routesOf(app)
    expect(new Set(routes).size).toBe(routes.length)
    expect(app.pages.filter(inSubPackage)).toEqual([])
    for (const { root, pages } of subPackages) {
      expect(existsSync(path.join(dist, root))).toBe(true)
      expect(pages.length).toBeGreaterThan(0)
    }
  })

  it('preloads only packages that exist, from pages that exist', () => {
    const names = new Set(
      subPackages.flatMap(({ root, name }) => [root, ...(name === undefined ? [] : [name])]),
    )
    const rules = Object.entries(app.preloadRule ?? {})
    expect(rules.map(([page]) => page).filter((page) => !routesOf(app).includes(page))).toEqual([])
    expect(rules.flatMap(([, rule]) => rule.packages).filter((name) => !names.has(name))).toEqual([])
  })

  it('uses only settings that WeChat knows', () => {
    expect(keysOf(app).filter((key) => !APP_KEYS.has(key))).toEqual([])
    const whole = readJson(path.join(dist, 'app.json'))
    expect(keysOf(whole.window ?? {}).filter((key) => !WINDOW_KEYS.has(key))).toEqual([])
    for (const route of routesOf(app)) {
      const unknown = keysOf(readJson(path.join(dist, `${route}.json`))).filter((key) => !PAGE_KEYS.has(key))
      expect({ route, unknown }).toEqual({ route, unknown: [] })
    }
  })

  it('tells no search engine about cases', () => {
    if (app.sitemapLocation === undefined) return
    const sitemap = readJson(path.join(dist, app.sitemapLocation)) as {
      rules?: { action: string; page: string }[]
    }
    const allowed = (sitemap.rules ?? []).filter(({ action }) => action === 'allow').map(({ page }) => page)
    expect(allowed.filter((page) => !page.startsWith('pages/board/index'))).toEqual([])
  })

  it('stays within the sizes that WeChat and this project allow', () => {
    const main = files.filter((file) => !inSubPackage(file))
    expect(bytesOf(dist, main)).toBeLessThanOrEqual(MAIN_BUDGET)
    expect(bytesOf(dist, files)).toBeLessThanOrEqual(LARGEST_TOTAL)
    for (const { root } of subPackages) {
      const size = bytesOf(
        dist,
        files.filter((file) => file.startsWith(`${root}/`)),
      )
      expect(size).toBeLessThanOrEqual(LARGEST_PACKAGE)
    }
  })

  it('carries nothing that was not meant for a phone', () => {
    expect(files.filter((file) => /\.(?:map|tsx?|scss|env)$/u.test(file))).toEqual([])
  })

  it('is what WeChat DevTools opens', () => {
    const project = readJson(path.join(built.root, 'project.config.json'))
    expect(path.resolve(built.root, String(project.miniprogramRoot))).toBe(dist)
    expect(path.resolve(built.root, String(project.cloudfunctionRoot))).toBe(built.functions)
    expect(project.compileType).toBe('miniprogram')
  })
})
