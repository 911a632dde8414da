import { canonical, type Digest } from './chain'

/** The last event of a document as it stood when it was anchored. */
export interface AnchoredHead {
  readonly id: string
  readonly seq: number
  readonly hash: string
}

/** One step from a leaf towards the root: what it is hashed with, and on which side that stands. */
export interface ProofStep {
  readonly side: 'left' | 'right'
  readonly hash: string
}

/** What one day's anchor says: the root over all heads that changed, linked to the anchor before it. */
export interface DayRoot {
  readonly day: string
  readonly root: string
  readonly count: number
  /** Seal of the anchor before, so that the newest one vouches for all. */
  readonly before: string
}

/** A leaf and a node never hash alike, so that no node passes for a leaf. */
const leafHash = ({ id, seq, hash }: AnchoredHead, digest: Digest): string =>
  digest(canonical(['leaf', id, seq, hash]))
const nodeHash = (left: string, right: string, digest: Digest): string =>
  digest(canonical(['node', left, right]))

/** The next level up: pairs are joined, one left over goes up as it is. */
function above(level: readonly string[], digest: Digest): readonly string[] {
  return level.flatMap((hash, place) => {
    if (place % 2 === 1) return []
    const right = level[place + 1]
    return [right === undefined ? hash : nodeHash(hash, right, digest)]
  })
}

export function merkleRoot(hashes: readonly string[], digest: Digest): string {
  let level = hashes
  while (level.length > 1) level = above(level, digest)
  return level[0] ?? ''
}

function merkleProof(hashes: readonly string[], at: number, digest: Digest): readonly ProofStep[] {
  const steps: ProofStep[] = []
  let level = hashes
  let place = at
  while (level.length > 1) {
    const beside = level[place % 2 === 0 ? place + 1 : place - 1]
    if (beside !== undefined) steps.push({ side: place % 2 === 0 ? 'right' : 'left', hash: beside })
    level = above(level, digest)
    place = Math.floor(place / 2)
  }
  return steps
}

const inOrder = (heads: readonly AnchoredHead[]): readonly AnchoredHead[] =>
  [...heads].sort((one, other) => (one.id < other.id ? -1 : 1))

/** The root over one page of heads, sorted by id: a day is anchored page by page, and its root is over the pages. */
export function pageRoot(heads: readonly AnchoredHead[], digest: Digest): string {
  return merkleRoot(
    inOrder(heads).map((head) => leafHash(head, digest)),
    digest,
  )
}

/** From one head through its page to the root of the day. */
export function proofFor(
  head: AnchoredHead,
  pages: readonly (readonly AnchoredHead[])[],
  digest: Digest,
): readonly ProofStep[] {
  const page = pages.findIndex((one) => one.some(({ id }) => id === head.id))
  const heads = inOrder(pages[page] ?? [])
  const roots = pages.map((one) => pageRoot(one, digest))
  const leaves = heads.map((one) => leafHash(one, digest))
  const place = heads.findIndex(({ id }) => id === head.id)
  return [...merkleProof(leaves, place, digest), ...merkleProof(roots, page, digest)]
}

/** Whether a head is among those under a root, told from its proof alone. */
export function isProven(
  head: AnchoredHead,
  proof: readonly ProofStep[],
  root: string,
  digest: Digest,
): boolean {
  const hash = proof.reduce(
    (below, step) =>
      step.side === 'left' ? nodeHash(step.hash, below, digest) : nodeHash(below, step.hash, digest),
    leafHash(head, digest),
  )
  return hash === root
}

/** The one line that a log, a notice board or a notary has to keep for a day. */
export function sealDay({ day, root, count, before }: DayRoot, digest: Digest): string {
  return digest(canonical(['day', day, root, count, before]))
}
