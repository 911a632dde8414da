import tcb from '@cloudbase/node-sdk'

type Cloud = ReturnType<typeof tcb.init>

/** A call that has not answered by then is lost; the function still has time to read what became of it. */
const TIMEOUT_MS = 5_000

let instance: Cloud | undefined

/** One SDK a function instance: its agent keeps the sockets warm between calls. */
export function cloud(): Cloud {
  instance ??= tcb.init({ env: tcb.SYMBOL_CURRENT_ENV, timeout: TIMEOUT_MS })
  return instance
}
