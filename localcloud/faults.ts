/**
 * What can go wrong on the way. `on` is a pattern with `*`: SDK requests are named by their action
 * (`database.modifyDocument`, `wx.api`), calls from outside by function and operation
 * (`call.web/case.file`, `call.resident/*`).
 */
export type Fault = {
  readonly on: string
  /** Share of matching requests, 0 to 1. */
  readonly rate: number
  /** At most this many times; without it, until it is taken away. */
  readonly times?: number
} & (
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'error'; readonly code?: string; readonly message?: string }
  /** Carried out, then the answer is lost: the connection drops, or a failure is answered. */
  | { readonly kind: 'lostReply'; readonly answer: 'drop' | 'failure' }
  /** Carried out twice; the second answer is the one that arrives. */
  | { readonly kind: 'duplicate' }
)

export interface FaultFailure {
  readonly code: string
  readonly message: string
}

export type FaultedResult<T> =
  | { readonly kind: 'answered'; readonly reply: T }
  | { readonly kind: 'failed'; readonly failure: FaultFailure }
  | { readonly kind: 'dropped' }

export interface Faults {
  list(): readonly (Fault & { readonly done: number })[]
  /** Replaces all faults; the same seed meets the same requests with the same luck. */
  set(faults: readonly Fault[], seed?: number): void
  clear(): void
  around<T>(subject: string, run: () => Promise<T>): Promise<FaultedResult<T>>
}

interface Armed {
  readonly fault: Fault
  readonly pattern: RegExp
  done: number
}

const DEFAULT_SEED = 721

export function createFaults(): Faults {
  let armed: readonly Armed[] = []
  let chance = seededChance(DEFAULT_SEED)

  const strikes = (entry: Armed, subject: string): boolean => {
    if (!entry.pattern.test(subject) || entry.done >= (entry.fault.times ?? Infinity)) return false
    if (chance() >= entry.fault.rate) return false
    entry.done += 1
    return true
  }

  return {
    list: () => armed.map(({ fault, done }) => ({ ...fault, done })),
    set: (faults, seed = DEFAULT_SEED) => {
      armed = faults.map((fault) => ({ fault, pattern: patternOf(fault.on), done: 0 }))
      chance = seededChance(seed)
    },
    clear: () => {
      armed = []
    },
    around: async (subject, run) => {
      if (armed.length === 0) return { kind: 'answered', reply: await run() }
      const striking = armed.filter((entry) => strikes(entry, subject)).map((entry) => entry.fault)
      return meet(striking, run)
    },
  }
}

async function meet<T>(striking: readonly Fault[], run: () => Promise<T>): Promise<FaultedResult<T>> {
  const struck = <Kind extends Fault['kind']>(kind: Kind): Extract<Fault, { kind: Kind }> | undefined =>
    striking.find((fault): fault is Extract<Fault, { kind: Kind }> => fault.kind === kind)
  await pause(struck('latency')?.ms ?? 0)
  const error = struck('error')
  if (error) return { kind: 'failed', failure: failureOf(error.code, error.message) }
  if (struck('duplicate')) await run()
  const reply = await run()
  const lost = struck('lostReply')
  if (!lost) return { kind: 'answered', reply }
  if (lost.answer === 'drop') return { kind: 'dropped' }
  return { kind: 'failed', failure: failureOf('SYS_ERR', 'the answer was lost on the way (injected)') }
}

async function pause(ms: number): Promise<void> {
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
}

function failureOf(code = 'SYS_ERR', message = 'injected failure'): FaultFailure {
  return { code, message }
}

function patternOf(on: string): RegExp {
  const parts = on.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** A linear congruential generator: repeatable, and even enough for deciding who is unlucky. */
function seededChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
