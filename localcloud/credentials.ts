/** The placeholders the SDK needs to see; anything else could sign a request to a real environment. */
export const PLACEHOLDER = { id: 'local-id', key: 'local-key', token: 'local-token' } as const

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  TENCENTCLOUD_SECRETID: [PLACEHOLDER.id, 'x', 'local'],
  TENCENTCLOUD_SECRETKEY: [PLACEHOLDER.key, 'y', 'local'],
}

export class RealCredentialsError extends Error {
  constructor(readonly variable: string) {
    super(
      `The local cloud does not start while ${variable} is set: with real credentials in its environment a mistake could reach a real CloudBase environment. Unset it and start again.`,
    )
    this.name = 'RealCredentialsError'
  }
}

export function refuseRealCredentials(env: NodeJS.ProcessEnv): void {
  for (const [variable, allowed] of Object.entries(ALLOWED)) {
    const value = env[variable]
    if (value !== undefined && value !== '' && !allowed.includes(value))
      throw new RealCredentialsError(variable)
  }
}
