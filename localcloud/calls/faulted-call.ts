import type { Faults } from '../faults'
import { DROPPED, refusal, type Reply, type ReplyOrDrop } from '../server/reply'

/** A call from outside, with what can go wrong on its way. */
export async function faultedCall(
  faults: Faults,
  functionName: string,
  op: string,
  run: () => Promise<Reply>,
): Promise<ReplyOrDrop> {
  const result = await faults.around(`call.${functionName}/${op}`, run)
  if (result.kind === 'answered') return result.reply
  return result.kind === 'dropped' ? DROPPED : refusal(500, result.failure.code, result.failure.message)
}
