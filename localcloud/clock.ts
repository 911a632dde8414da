/** What one timer did while time was moved. */
export interface TimerMove {
  readonly timer: string
  readonly ran: number
  readonly failed: number
  /** True when more runs were due than one move makes: they were spread evenly over the time passed. */
  readonly collapsed: boolean
}

export interface ClockMove {
  readonly from: number
  readonly to: number
  readonly timers: readonly TimerMove[]
}

/** Runs what falls due up to `to`; `standAt` puts the clock at the moment of each run. */
export interface DueWork {
  runUpTo(to: number, standAt: (at: number) => void): Promise<readonly TimerMove[]>
  startFrom(at: number): void
}

export interface Clock {
  now(): number
  frozen(): boolean
  /** Holds time still, at `at` or at this moment. */
  freeze(at?: number): void
  /** Lets time run on from where it stands. */
  release(): void
  /** Moving forward runs the timers that fall due, in their order; moving back runs nothing. */
  set(at: number): Promise<ClockMove>
  advance(ms: number): Promise<ClockMove>
  /** Runs the timers that are due now, as the second hand does. */
  tick(): Promise<readonly TimerMove[]>
  /** Back to the time of this machine. */
  reset(): void
}

type Face =
  { readonly kind: 'running'; readonly offset: number } | { readonly kind: 'still'; readonly at: number }

const REAL: Face = { kind: 'running', offset: 0 }

/** The one source of time for functions, database and signatures. */
export function createClock(due: DueWork): Clock {
  let face = REAL
  let queue: Promise<unknown> = Promise.resolve()

  const now = (): number => (face.kind === 'still' ? face.at : Date.now() + face.offset)
  const standAt = (at: number): void => {
    face = { kind: 'still', at }
  }
  // Two moves at once would each see the other's time: they take turns.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work)
    queue = next.catch(() => undefined)
    return next
  }
  const moveTo = async (target: number): Promise<ClockMove> => {
    const from = now()
    const stays = face.kind === 'still'
    const timers = target > from ? await due.runUpTo(target, standAt) : []
    face = stays ? { kind: 'still', at: target } : { kind: 'running', offset: target - Date.now() }
    due.startFrom(target)
    return { from, to: target, timers }
  }

  return {
    now,
    frozen: () => face.kind === 'still',
    freeze: (at) => {
      standAt(at ?? now())
      due.startFrom(now())
    },
    release: () => {
      face = { kind: 'running', offset: now() - Date.now() }
    },
    set: (at) => inTurn(() => moveTo(at)),
    advance: (ms) => inTurn(() => moveTo(now() + ms)),
    tick: () => inTurn(() => due.runUpTo(now(), () => undefined)),
    reset: () => {
      face = REAL
      due.startFrom(now())
    },
  }
}
