import type { Target } from '../../support/database-cloud'
import { openTwoDocuments, type TwoDocuments } from '../../support/two-documents'

let target: Target
let name: string
let fresh: TwoDocuments['fresh']
let nOf: TwoDocuments['nOf']
beforeAll(async () => {
  ;({ target, name, fresh, nOf } = await openTwoDocuments())
})
afterAll(() => target.close())

describe('runTransaction', () => {
  test('answers what the work answers', async () => {
    await fresh()
    const answer = await target.db.runTransaction(
      async (transaction: { collection(name: string): unknown }) => {
        const inside = transaction.collection(name) as ReturnType<typeof target.db.collection>
        await inside.doc('a').update({ n: 3 })
        return 'done'
      },
    )
    expect(answer).toBe('done')
    expect(await nOf('a')).toBe(3)
  })

  test('a rollback inside throws its reason', async () => {
    await fresh()
    await expect(
      target.db.runTransaction(async (transaction: { rollback(reason: unknown): Promise<unknown> }) => {
        await transaction.rollback('changed my mind')
      }),
    ).rejects.toBe('changed my mind')
  })

  test('an error inside undoes everything', async () => {
    await fresh()
    const failing = target.db.runTransaction(async (transaction: { collection(name: string): unknown }) => {
      const inside = transaction.collection(name) as ReturnType<typeof target.db.collection>
      await inside.doc('a').update({ n: 3 })
      throw new Error('broken')
    })
    await expect(failing).rejects.toThrow('broken')
    expect(await nOf('a')).toBe(1)
  })

  test('forty at once on one document lose nothing that they report done', async () => {
    await fresh()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, () =>
        target.db.runTransaction(async (transaction: { collection(name: string): unknown }) => {
          const inside = transaction.collection(name) as ReturnType<typeof target.db.collection>
          const { data } = await inside.doc('a').get()
          await inside.doc('a').update({ n: (data as unknown as { n: number }).n + 1 })
        }),
      ),
    )
    const done = outcomes.filter(({ status }) => status === 'fulfilled').length
    expect(done).toBeGreaterThan(0)
    expect(await nOf('a')).toBe(1 + done)
  })
})
