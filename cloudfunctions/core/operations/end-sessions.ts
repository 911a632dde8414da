import type { Store } from '../store/store'

/** Every screen that this person's phone has let in. */
export async function endSessions(
  { sessions }: Pick<Store, 'sessions'>,
  who: string,
  now: number,
): Promise<void> {
  for (;;) {
    const open = await sessions.of(who, now)
    if (open.length === 0) return
    await Promise.all(open.map((session) => sessions.revoke(session)))
  }
}
