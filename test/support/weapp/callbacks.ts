/** How every asynchronous function of WeChat is asked: with callbacks, or without and then for a promise. */
export interface Asked {
  readonly success?: (answer: unknown) => void
  readonly fail?: (failure: { errMsg: string }) => void
  readonly complete?: (answer: unknown) => void
}

/** Answers as WeChat does: never inside the call itself, `complete` last, and a failure as `errMsg`. */
export function answering<Options extends object>(
  name: string,
  work: (options: Options) => unknown,
): (options?: Options & Asked) => Promise<unknown> {
  return async (options = {} as Options & Asked) => {
    await Promise.resolve()
    try {
      const answer = { errMsg: `${name}:ok`, ...((await work(options)) as object | undefined) }
      options.success?.(answer)
      options.complete?.(answer)
      return answer
    } catch (error) {
      const failure = { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` }
      options.complete?.(failure)
      if (!options.fail) throw Object.assign(new Error(failure.errMsg), failure)
      options.fail(failure)
      return failure
    }
  }
}

/** A transfer answers at once with a task, through which it can be watched and stopped. */
export function withTask<Options>(
  start: (options: Options) => Promise<unknown>,
): (options: Options) => object {
  return (options) => {
    void start(options)
    return {
      abort: () => undefined,
      // Told once on the way: a test of progress needs no more.
      onProgressUpdate: (listener: (now: { progress: number }) => void) => listener({ progress: 40 }),
      offProgressUpdate: () => undefined,
    }
  }
}
