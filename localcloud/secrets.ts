import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Secrets of this local cloud alone; on disk they stay the same from start to start. */
export interface LocalSecrets {
  readonly PERSON_KEY: string
  readonly SESSION_KEY: string
  readonly CIPHER_KEYS: string
  readonly STORAGE_KEY: string
}

const fresh = (): LocalSecrets => ({
  PERSON_KEY: randomBytes(32).toString('hex'),
  SESSION_KEY: randomBytes(32).toString('hex'),
  CIPHER_KEYS: JSON.stringify({ k1: randomBytes(32).toString('hex') }),
  STORAGE_KEY: randomBytes(32).toString('hex'),
})

/** Residents are known by a keyed hash: a new key would make every stored person a stranger. */
export function localSecrets(data: string): LocalSecrets {
  if (data === ':memory:') return fresh()
  const file = join(data, 'secrets.json')
  if (existsSync(file))
    return { ...fresh(), ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<LocalSecrets>) }
  mkdirSync(data, { recursive: true })
  const secrets = fresh()
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  return secrets
}
