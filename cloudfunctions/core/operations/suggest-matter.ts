import type { Match } from '#types/matcher/match'
import { ok, refuse } from '#types/refusal'
import { worldOfCompound } from './governing-world'
import { matcherHere } from './matcher-here'
import type { Operation } from './operation'

/** Suggests for a phone that has no model yet; the words are matched and forgotten. */
export const suggestMatter: Operation<null, { compound: string; words: string }, Match> =
  (dependencies) =>
  async (_actor, { compound, words }, { now }) => {
    const governed = await worldOfCompound(dependencies.store.regions, compound, now)
    const matcher = governed && (await matcherHere(dependencies, governed))
    return matcher ? ok(matcher.match(words)) : refuse('not_found')
  }
