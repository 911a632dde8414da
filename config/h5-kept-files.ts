import type { Chunk, Compilation, Compiler } from 'webpack'

const NAME = 'kept-files'
/** What a resident may open where the signal has gone: the pages of the main package and what became of a report. */
const KEPT = ['/client/pages/', '/client/packages/follow/']
const OF_THE_SITE = /\.(?:js|css)$/u

function holdsKept({ chunkGraph }: Compilation, chunk: Chunk): boolean {
  const modules = [...chunkGraph.getChunkModulesIterable(chunk)]
  // A page is the one module of its chunk that the router asks for; what is shared lies in chunks it names itself.
  const roots = new Set(chunkGraph.getChunkRootModules(chunk))
  return modules.some((module) => {
    const resource = ('resource' in module ? String(module.resource) : '').replaceAll('\\', '/')
    return roots.has(module) && KEPT.some((part) => resource.includes(part))
  })
}

/** Names the files that the site's worker fetches ahead, because their own names hold a hash. */
export class KeptFiles {
  apply(compiler: Compiler): void {
    const { Compilation: Stages, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Stages.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const chunks = [...compilation.chunks].filter((chunk) => holdsKept(compilation, chunk))
        const files = chunks.flatMap((chunk) => [...chunk.files]).filter((file) => OF_THE_SITE.test(file))
        const names = [...new Set(files)].sort().map((file) => `/${file}`)
        compilation.emitAsset('kept.json', new sources.RawSource(JSON.stringify(names)))
      })
    })
  }
}
