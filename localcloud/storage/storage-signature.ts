import { createHmac, timingSafeEqual } from 'node:crypto'

/** What a signature allows: one act on one key until one moment. */
export interface Grant {
  readonly act: 'put' | 'get'
  readonly key: string
  /** Milliseconds. */
  readonly until: number
}

export type Verdict = 'ok' | 'wrong' | 'expired'

export interface StorageSigner {
  sign(grant: Grant): string
  check(grant: Grant, signature: string): Verdict
  /** The security token that goes with an upload. */
  token(key: string, until: number): string
}

export function storageSigner(secret: string, now: () => number): StorageSigner {
  const hmac = (text: string): string => createHmac('sha256', secret).update(text).digest('hex')
  const sign = (grant: Grant): string => hmac(`${grant.act}\n${grant.key}\n${grant.until}`)
  return {
    sign,
    check: (grant, signature) => {
      const expected = Buffer.from(sign(grant))
      const given = Buffer.from(signature)
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return 'wrong'
      return now() > grant.until ? 'expired' : 'ok'
    },
    token: (key, until) => hmac(`token\n${key}\n${until}`),
  }
}

/** The authorization an upload carries, in the shape the object store uses. */
export function writeAuthorization(signer: StorageSigner, key: string, until: number): string {
  const signature = signer.sign({ act: 'put', key, until })
  return `q-sign-algorithm=hmac-sha256&q-sign-time=0;${until}&q-signature=${signature}`
}

export function checkAuthorization(signer: StorageSigner, key: string, text: string, token: string): Verdict {
  const fields = new URLSearchParams(text)
  const until = Number(fields.get('q-sign-time')?.split(';')[1])
  if (!Number.isFinite(until) || token !== signer.token(key, until)) return 'wrong'
  return signer.check({ act: 'put', key, until }, fields.get('q-signature') ?? '')
}
