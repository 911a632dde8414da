import type { Chunk, Compilation, Compiler } from 'webpack'

const NAME = 'kept-files'
/** What a resident may open where the signal has gone: the pages of the main package and what became of a report. */
const KEPT = ['/client/pages/', '/client/packages/follow/']
const OF_THE_SITE = /\.(?:js|css)$/u

/** A page is what the router asks a chunk for; modules that were joined together go by the name of the first. */
function holdsKept({ chunkGraph }: Compilation, chunk: Chunk): boolean {
  return [...chunkGraph.getChunkRootModules(chunk)].some((module) => {
    const name = (module.nameForCondition() ?? '').replaceAll('\\', '/')
    return KEPT.some((part) => name.includes(part))
  })
}

/** With the chunks that are fetched beside it. */
const filesOf = (chunk: Chunk): readonly string[] =>
  [...chunk.groupsIterable].flatMap(({ chunks }) => chunks.flatMap(({ files }) => [...files]))

/** Names the files that the site's worker fetches ahead, because their own names hold a hash. */
export class KeptFiles {
  apply(compiler: Compiler): void {
    const { Compilation: Stages, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Stages.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const chunks = [...compilation.chunks].filter((chunk) => holdsKept(compilation, chunk))
        const files = chunks.flatMap(filesOf).filter((file) => OF_THE_SITE.test(file))
        const names = [...new Set(files)].sort().map((file) => `/${file}`)
        if (names.length === 0)
          throw new Error('the build knows no page that is kept for a phone without a signal')
        compilation.emitAsset('kept.json', new sources.RawSource(JSON.stringify(names)))
      })
    })
  }
}
