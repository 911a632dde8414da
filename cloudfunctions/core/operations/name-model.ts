import type { ModelView } from '#types/model-view'
import { ok, refuse } from '#types/refusal'
import { localMatters } from '../domain/local-matters'
import { worldOfCompound } from './governing-world'
import type { Operation } from './operation'

/** Tells a phone which model is in force and where it lies; the bytes never pass through a function. */
export const nameModel: Operation<null, { compound: string }, ModelView> =
  ({ store, files }) =>
  async (_actor, { compound }, { now }) => {
    const [governed, model] = await Promise.all([
      worldOfCompound(store.regions, compound, now),
      store.models.current(now),
    ])
    if (!governed || !model) return refuse('not_found')
    const { pack } = governed.world
    const [urls, { words }] = await Promise.all([
      files.temporaryUrls([model.fileId]),
      store.models.words(pack.code, now),
    ])
    const url = urls.get(model.fileId)
    if (url === undefined) return refuse('not_found')
    return ok({ version: model.version, url, local: localMatters(pack, words) })
  }
