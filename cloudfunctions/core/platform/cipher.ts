import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { secret } from './secrets'

/** `keyName.iv.tag.text`: each ciphertext names its key, so that keys can rotate. */
export function encrypt(text: string): string {
  const [name, key] = newestKey()
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key, 'hex'), iv)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return [name, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.')
}

export function decrypt(sealed: string): string {
  const [name = '', iv = '', tag = '', text = ''] = sealed.split('.')
  const key = keys()[name]
  if (key === undefined) throw new Error(`No cipher key is called ${name}`)
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(key, 'hex'), Buffer.from(iv, 'base64url'))
  decipher.setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8')
}

function keys(): Readonly<Record<string, string>> {
  return JSON.parse(secret('CIPHER_KEYS')) as Record<string, string>
}

function newestKey(): readonly [string, string] {
  const newest = Object.entries(keys()).at(-1)
  if (!newest) throw new Error('CIPHER_KEYS holds no key')
  return newest
}
