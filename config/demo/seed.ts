import type { LocalCloud } from '#localcloud/local-cloud'
import type { FileCaseInput } from '#types/contract'
import { asked, setUpCounty } from './county'
import { demoPeople } from './people'
import type { Step, Story } from './steps'
import { stories } from './stories'
import { wireOf } from './wire'

const HOUR = 3_600_000
const DAY = 24 * HOUR

interface Deed {
  readonly at: number
  readonly run: () => Promise<unknown>
}

const UNSAID = {
  ...{ kind: 'report', place: {}, files: [], about: null, hideFromProperty: false, danger: false },
} as const satisfies Partial<FileCaseInput>

const functionOf = (who: string): string => demoPeople.find(({ id }) => id === who)?.kind ?? 'resident'

/** Every deed of every story, told to the functions by the person who does it. */
const deedsOf = (cloud: LocalCloud, now: number, story: Story): readonly Deed[] => {
  let id = ''
  const filing = async (): Promise<void> => {
    const input = { ...UNSAID, ...story.filing }
    const made = await asked(cloud, 'resident', story.who, {
      op: 'case.file',
      input,
      commandId: `seed-${story.id}`,
    })
    id = String(made.id)
  }
  const moving = async (
    { who, action, fields, dueInHours }: Step,
    at: number,
    place: number,
  ): Promise<void> => {
    const due = dueInHours === undefined ? {} : { dueAt: at + dueInHours * HOUR }
    const input = { id, action, fields: { ...fields, ...due } }
    const commandId = `seed-${story.id}-${String(place)}`
    await asked(cloud, functionOf(who), who, { op: 'case.move', input, commandId })
  }
  return [
    { at: now - story.hoursAgo * HOUR, run: filing },
    ...story.steps.map((one, place): Deed => {
      const at = now - one.hoursAgo * HOUR
      return { at, run: () => moving(one, at, place) }
    }),
  ]
}

/** Time passes as it would have: at the end of each day, what the clocks wanted is done before anybody goes on. */
const live = async (cloud: LocalCloud, deeds: readonly Deed[], now: number): Promise<void> => {
  let day = 0
  for (const { at, run } of deeds) {
    cloud.clock.freeze(at)
    if (Math.floor(at / DAY) !== day) await cloud.runTimer('sweep')
    day = Math.floor(at / DAY)
    await run()
  }
  cloud.clock.freeze(now)
  await cloud.runTimer('sweep')
}

/** Sows the demo county with a living history; a county that is already there stays as it is. */
export const seedDemo = async (cloud: LocalCloud): Promise<void> => {
  if (await wireOf(cloud).has('regions', 'demo')) return
  const now = cloud.clock.now()
  const wasFrozen = cloud.clock.frozen()
  await setUpCounty(cloud)
  const deeds = stories.flatMap((story) => deedsOf(cloud, now, story)).sort((one, other) => one.at - other.at)
  await live(cloud, deeds, now)
  if (!wasFrozen) cloud.clock.reset()
}
