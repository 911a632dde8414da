export type SecretName = 'PERSON_KEY' | 'SESSION_KEY' | 'CIPHER_KEYS'

/** A function without its secrets must not run: a default key would make every hash forgeable. */
export function secret(name: SecretName): string {
  const value = process.env[name]
  if (!value) throw new Error(`The secret ${name} is not set`)
  return value
}

/** Settings that may be absent. */
export function setting(name: 'WEB_ORIGINS' | 'APP_VERSION'): string {
  return process.env[name] ?? ''
}
