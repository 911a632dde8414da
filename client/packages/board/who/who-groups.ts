import type { MatterView } from '#types/matter-view'
import { foundIn } from '../../../components/found-in'
import { boardCopy } from '../../../copy/board'

export interface MatterGroup {
  readonly title: string
  readonly matters: readonly MatterView[]
}

function matches({ label, category, unitName, why }: MatterView, wanted: string): boolean {
  const words = `${label}${category}${unitName}`
  return `${words}${why}`.includes(wanted) || foundIn(words, wanted)
}

function byCategory(matters: readonly MatterView[]): readonly MatterGroup[] {
  const categories = [...new Set(matters.map(({ category }) => category))]
  return categories.map((title) => ({
    title,
    matters: matters.filter(({ category }) => category === title),
  }))
}

/** The whole list by category; with words, first what they are probably about, then what carries them. */
export function groupsOf(
  matters: readonly MatterView[],
  wanted: string,
  guessed: readonly string[],
): readonly MatterGroup[] {
  if (wanted === '') return byCategory(matters)
  const likely = guessed.flatMap((code) => matters.filter((matter) => matter.code === code))
  const named = matters.filter((matter) => !likely.includes(matter) && matches(matter, wanted))
  return [
    { title: boardCopy.whoLikely, matters: likely },
    { title: boardCopy.whoNamed, matters: named },
  ].filter((group) => group.matters.length > 0)
}
