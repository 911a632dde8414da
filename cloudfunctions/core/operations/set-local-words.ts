import type { StaffActor } from '#types/people'
import { ok } from '#types/refusal'
import { checkLocalWords, type WordsByMatter } from '../domain/local-words'
import { sha256 } from '../platform/digest'
import type { Operation } from './operation'
import { settingOf } from './region-setting'

const VERSION_LETTERS = 12

/** The region's own words for its matters, as a whole: phones and functions know them within a minute. */
export const setLocalWords: Operation<StaffActor, { words: WordsByMatter }, { version: string }> =
  ({ store }) =>
  async (actor, input, { now }) => {
    const { pack } = await settingOf(store.regions, actor.region, now)
    const checked = checkLocalWords(input.words, pack)
    if (!checked.ok) return checked
    const version = sha256(JSON.stringify(checked.value)).slice(0, VERSION_LETTERS)
    await store.models.setWords(actor.region, { version, words: checked.value }, now)
    return ok({ version })
  }
