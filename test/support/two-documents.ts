import { type LocalOptions, openTarget, type Target } from './database-cloud'

export interface TwoDocuments {
  readonly target: Target
  /** The collection's name with the prefix of this run. */
  readonly name: string
  /** The collection with its two documents, `a` and `b`, whose `n` is 1. */
  fresh(): ReturnType<Target['collection']>
  /** What stands outside of any transaction. */
  nOf(id: string): Promise<unknown>
}

/** The smallest ground on which transactions meet. */
export async function openTwoDocuments(given: LocalOptions = {}): Promise<TwoDocuments> {
  const target = await openTarget(given)
  const name = target.nameOf('transactions')
  return {
    target,
    name,
    async fresh() {
      const things = await target.collection('transactions')
      await things.add([
        { _id: 'a', n: 1 },
        { _id: 'b', n: 1 },
      ])
      return things
    },
    async nOf(id) {
      const [found] = (await target.db.collection(name).doc(id).get()).data
      return (found as { n: unknown } | undefined)?.n
    },
  }
}
