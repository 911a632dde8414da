import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly {
    readonly root: string
    readonly name?: string
    readonly pages: readonly string[]
  }[]
  readonly preloadRule?: Readonly<
    Record<string, { readonly packages: readonly string[]; readonly network?: string }>
  >
  readonly sitemapLocation?: string
}

export function readJson(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
}

export function readAppJson(dist: string): AppJson {
  const file = path.join(dist, 'app.json')
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build:weapp" first`)
  return readJson(file) as unknown as AppJson
}

/** Every page of every package, without a leading slash. */
export function routesOf(app: AppJson): readonly string[] {
  return [
    ...app.pages,
    ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page))),
  ]
}
