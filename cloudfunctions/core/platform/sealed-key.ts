import { decrypt, encrypt } from './cipher'

/** Where a list goes on. The key behind it may name a case that its reader may not see: only we can read it. */
export function sealKey(key: string): string {
  return encrypt(key)
}

/** Null when it was not sealed here. */
export function openKey(sealed: string): string | null {
  try {
    return decrypt(sealed)
  } catch {
    // Whatever fails to open was written by hand, or sealed with a key that has been retired since.
    return null
  }
}
