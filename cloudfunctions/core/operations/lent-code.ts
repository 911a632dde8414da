import { hmac, sameDigest } from '../platform/digest'
import { secret } from '../platform/secrets'

export interface LentCode {
  readonly id: string
  readonly lend: string
}

/** 132 bits: nobody guesses one, and whoever has one learns nothing of another. */
const SIGNS = 22

const sealOf = ({ id, lend }: LentCode): string =>
  hmac(secret('PERSON_KEY'), `lent:${id}:${lend}`).slice(0, SIGNS)

/** The end of a link. It is made of what the case already holds, so that nothing beside the case can disagree with it. */
export function lentCode(lent: LentCode): string {
  return [lent.id, lent.lend, sealOf(lent)].join('.')
}

/** Null for whatever was not made here, before anything is read. */
export function readLentCode(code: string): LentCode | null {
  const [id = '', lend = '', seal = '', ...rest] = code.split('.')
  const lent = { id, lend }
  return rest.length === 0 && sameDigest(seal, sealOf(lent)) ? lent : null
}
