import { CloudError } from '../action'

interface Limited {
  readonly name: string
  readonly timeout: number
}

/** The platform stops waiting at the limit; code that runs in this process cannot be stopped, only left behind. */
export async function withinTime<T>(work: Promise<T>, { name, timeout }: Limited): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `${name} did not answer within ${timeout} s`))
    }, timeout * 1000)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
