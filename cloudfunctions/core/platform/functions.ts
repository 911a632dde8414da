import { cloud } from './cloudbase'

/** Asks another function of this environment; only `notify` is ever asked. */
export async function invoke(name: 'notify', op: string, input: Record<string, unknown>): Promise<void> {
  await cloud().callFunction({ name, data: { op, input } })
}
