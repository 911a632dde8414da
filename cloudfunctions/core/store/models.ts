import type { MatcherRegion } from '#types/matcher/region'
import type { Database } from './database'
import { createInstanceCache } from './instance-cache'

/** The model that is in force, as deployment has published it: one file in the storage, named after its content. */
export interface ModelPointer {
  readonly version: string
  readonly fileId: string
}

export type LocalWord = NonNullable<MatcherRegion['words']>[number]

/** The words an administrator added for one region. */
export interface LocalWords {
  readonly version: string
  readonly words: readonly LocalWord[]
}

export interface Models {
  current(now: number): Promise<ModelPointer | null>
  words(region: string, now: number): Promise<LocalWords>
  setWords(region: string, words: LocalWords, at: number): Promise<void>
}

const MODEL_POINTER = 'matcher:model'
const NO_WORDS: LocalWords = { version: '', words: [] }
const MINUTE = 60_000
const pointers = createInstanceCache<ModelPointer>(MINUTE)
const localWords = createInstanceCache<LocalWords>(MINUTE)

const wordsOf = (region: string): string => `matcher:words:${region}`

/** Beside the packs: both govern a region, and each is one small document that names a version. */
export function modelsIn(database: Database): Models {
  return {
    current: (now) =>
      pointers.read(
        MODEL_POINTER,
        now,
        async () => (await database.get('regions', MODEL_POINTER)) as ModelPointer | null,
      ),
    words: async (region, now) =>
      (await localWords.read(
        region,
        now,
        async () => ((await database.get('regions', wordsOf(region))) as LocalWords | null) ?? NO_WORDS,
      )) ?? NO_WORDS,
    setWords: async (region, words, at) => {
      await database.put('regions', wordsOf(region), { v: 1, ...words, at })
      localWords.forget(region)
    },
  }
}
