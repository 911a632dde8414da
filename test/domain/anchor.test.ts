import fc from 'fast-check'
import { type AnchoredHead, isProven, merkleRoot, pageRoot, proofFor, sealDay } from '#core/domain/anchor'
import { type Sealed, sealEvent, verifyHistory } from '#core/domain/chain'
import { sha256 } from './support/demo-world'
import { settledByOfficer } from './support/stories'

const head = (id: number): AnchoredHead => ({
  id: `case-${String(id)}`,
  seq: id + 1,
  hash: sha256(String(id)),
})
const paged = (count: number, size: number): readonly (readonly AnchoredHead[])[] => {
  const heads = Array.from({ length: count }, (_, place) => head(place))
  const pages = Math.ceil(count / size)
  return Array.from({ length: pages }, (_, page) => heads.slice(page * size, (page + 1) * size))
}
const rootOf = (pages: readonly (readonly AnchoredHead[])[]) =>
  merkleRoot(
    pages.map((page) => pageRoot(page, sha256)),
    sha256,
  )

describe('the root of a day', () => {
  it('proves each head that it was taken over, however many there are, and nothing else', () => {
    const sizes = fc.record({ count: fc.integer({ min: 1, max: 70 }), size: fc.integer({ min: 1, max: 20 }) })
    fc.assert(
      fc.property(sizes, fc.nat(1000), ({ count, size }, pick) => {
        const pages = paged(count, size)
        const root = rootOf(pages)
        const one = head(pick % count)
        const proof = proofFor(one, pages, sha256)
        expect(isProven(one, proof, root, sha256)).toBe(true)
        expect(isProven({ ...one, hash: sha256('forged') }, proof, root, sha256)).toBe(false)
        expect(isProven({ ...one, seq: one.seq + 1 }, proof, root, sha256)).toBe(false)
        expect(isProven({ ...one, id: 'another' }, proof, root, sha256)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order in which the heads of a page were read', () => {
    const [page] = paged(7, 7)
    expect(pageRoot([...page!].reverse(), sha256)).toBe(pageRoot(page!, sha256))
  })

  it('is another as soon as one head of one page is', () => {
    const pages = paged(30, 8)
    const forged = pages.map((page, at) =>
      at === 2 ? [{ ...page[0]!, hash: sha256('x') }, ...page.slice(1)] : page,
    )
    expect(rootOf(forged)).not.toBe(rootOf(pages))
  })

  it('seals the day before with it', () => {
    const day = { day: '2026-11-17', root: rootOf(paged(3, 3)), count: 3, before: 'a' }
    expect(sealDay({ ...day, before: 'b' }, sha256)).not.toBe(sealDay(day, sha256))
    expect(sealDay({ ...day, count: 2 }, sha256)).not.toBe(sealDay(day, sha256))
  })
})

/** Rewrites one event and, as somebody with the database in hand would, all hashes after it. */
function forgedFrom(seq: number): {
  readonly events: readonly Sealed[]
  readonly heads: readonly AnchoredHead[]
} {
  const { events } = settledByOfficer().document
  let before = ''
  const forged = events.map((event) => {
    const { hash: _hash, ...unsealed } = event
    const sealed = sealEvent(
      { ...unsealed, before, at: event.seq === seq ? event.at + 60_000 : event.at },
      sha256,
    )
    before = sealed.hash
    return sealed
  })
  const heads = events.map(({ seq: at, hash }) => ({ id: 'case-1', seq: at, hash }))
  return { events: forged, heads }
}

describe('a history rewritten with all its later hashes', () => {
  const { texts } = settledByOfficer().document

  it('holds in itself and is caught by the head that was anchored', () => {
    const { events, heads } = forgedFrom(2)
    expect(verifyHistory(events, texts, sha256)).toEqual({ ok: true })
    const last = heads.slice(-1)
    expect(verifyHistory(events, texts, sha256, last)).toEqual({
      ok: false,
      seq: events.length,
      unlikeAnchor: true,
    })
  })

  it('is narrowed down by the anchors of several days', () => {
    const { events, heads } = forgedFrom(3)
    const some = heads.filter(({ seq }) => [2, 4, 6].includes(seq))
    expect(verifyHistory(events, texts, sha256, some)).toEqual({ ok: false, seq: 4, unlikeAnchor: true })
  })

  it('is caught when its end was cut off', () => {
    const { events } = settledByOfficer().document
    const heads = events.slice(-1).map(({ seq, hash }) => ({ seq, hash }))
    const cut = events.slice(0, -2)
    expect(verifyHistory(cut, texts, sha256)).toEqual({ ok: true })
    expect(verifyHistory(cut, texts, sha256, heads)).toEqual({
      ok: false,
      seq: cut.length + 1,
      unlikeAnchor: true,
    })
  })

  it('is named by its first broken link when that comes before the anchor', () => {
    const { events, heads } = forgedFrom(4)
    const clumsy = events.map((event) => (event.seq === 2 ? { ...event, at: event.at + 1 } : event))
    expect(verifyHistory(clumsy, texts, sha256, heads.slice(-1))).toEqual({ ok: false, seq: 2 })
  })

  it('that was never touched holds with every anchor it ever had', () => {
    const { events } = settledByOfficer().document
    expect(verifyHistory(events, texts, sha256, events)).toEqual({ ok: true })
  })
})
