import { OPEN_LOANS } from '#core/domain/loans'
import type { GuardScene } from './guard-scene'
import { propertyManager } from './people'
import { accepted, DAY } from './stories'
import type { Story } from './story'

const TASK = { helper: 'the guard at the gate', words: 'clear the lane' }

function handedToMany(): Story {
  const story = accepted()
  for (let count = 0; count < OPEN_LOANS; count += 1) story.does(propertyManager, 'lend', TASK)
  return story
}

export const scenesOfLoans = {
  fewLoans: {
    given: handedToMany,
    who: propertyManager,
    move: 'lend',
    fields: TASK,
    refusal: 'too_many',
  },
  lendsShortly: {
    given: accepted,
    who: propertyManager,
    move: 'lend',
    fields: { ...TASK, dueAt: accepted().now + 8 * DAY },
    refusal: 'bad_input',
  },
} as const satisfies Readonly<Record<string, GuardScene>>
