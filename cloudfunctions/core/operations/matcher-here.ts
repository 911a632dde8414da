import { createMatcher, type Matcher } from '#types/matcher/match'
import type { MatcherModel } from '#types/matcher/model'
import { localMatters } from '../domain/local-matters'
import type { LocalWords, ModelPointer } from '../store/models'
import type { Governed } from './governing-world'
import type { Dependencies } from './operation'

/** The one model this instance has read, and the matchers made of it: a version never changes. */
const models = new Map<string, MatcherModel>()
const matchers = new Map<string, Matcher>()
/** Regions times versions that one instance serves before it begins anew. */
const MOST = 12

/** The matcher of a region with its pack and its local words; null while no model is published. */
export async function matcherHere(
  dependencies: Pick<Dependencies, 'store' | 'files'>,
  { world, version }: Governed,
): Promise<Matcher | null> {
  const { pack, now } = world
  const [pointer, words] = await Promise.all([
    dependencies.store.models.current(now),
    dependencies.store.models.words(pack.code, now),
  ])
  if (!pointer) return null
  const key = [pointer.version, version, words.version].join(' ')
  return matchers.get(key) ?? (await made(dependencies, key, pointer, words, pack))
}

async function made(
  { files }: Pick<Dependencies, 'files'>,
  key: string,
  pointer: ModelPointer,
  { words }: LocalWords,
  pack: Governed['world']['pack'],
): Promise<Matcher | null> {
  const model = models.get(pointer.version) ?? (await readModel(files, pointer))
  if (!model) return null
  const matcher = createMatcher(model, localMatters(pack, words))
  if (matchers.size >= MOST) matchers.clear()
  matchers.set(key, matcher)
  return matcher
}

async function readModel(
  files: Dependencies['files'],
  { version, fileId }: ModelPointer,
): Promise<MatcherModel | null> {
  const bytes = await files.readStored(fileId)
  if (!bytes) return null
  const model = JSON.parse(new TextDecoder().decode(bytes)) as MatcherModel
  models.clear()
  models.set(version, model)
  return model
}
