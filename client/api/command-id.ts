const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 24

/** Names one intention of one person: every retry carries the same name, so the server does it once. */
export function newCommandId(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)])
  return `${Date.now().toString(36)}-${letters.join('')}`
}
