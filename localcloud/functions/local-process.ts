class FunctionExitError extends Error {
  constructor(functionName: string) {
    super(`${functionName} called process.exit, which would end the local cloud`)
    this.name = 'FunctionExitError'
  }
}

/** `process` as one function sees it: its own environment, and no way to end the local cloud. */
export function localProcess(functionName: string, env: Readonly<Record<string, string>>): NodeJS.Process {
  const own: Record<string, unknown> = {
    env: { ...env },
    exit: () => {
      throw new FunctionExitError(functionName)
    },
  }
  return new Proxy(process, {
    get: (target, key) =>
      typeof key === 'string' && Object.hasOwn(own, key)
        ? own[key]
        : (Reflect.get(target, key, target) as unknown),
  })
}
