import { fieldCopy, findingCopy, registerCopy, roundsCopy } from '../../../client/copy/field'
import { joinCopy } from '../../../client/copy/join'
import { healthCopy, peopleCopy, rosterCopy } from '../../../client/copy/roster'
import type { Scene } from './scenes'

const OFFICER = 'officer-k'
const GRID = 'grid-a'
const DESK = 'desk-a'

/** What staff bring in from outside, and the pages about the staff themselves. */
export const FIELD_SCENES: readonly Scene[] = [
  { name: 'find', path: '/packages/patrol/find/index', person: OFFICER, ready: fieldCopy.matterMore },
  { name: 'rounds', path: '/packages/patrol/rounds/index', person: OFFICER, ready: roundsCopy.clear },
  { name: 'register', path: '/packages/patrol/register/index', person: GRID, ready: registerCopy.words },
  {
    name: 'register-slip',
    path: '/packages/patrol/register/index',
    person: GRID,
    ready: registerCopy.words,
    prepare: async (visitor) => {
      await visitor.page.getByLabel(registerCopy.words).fill('楼上养鸡，天不亮就叫')
      await visitor.press(registerCopy.send)
      await visitor.shows(registerCopy.code)
    },
  },
  {
    name: 'find-done',
    path: '/packages/patrol/find/index',
    person: OFFICER,
    ready: fieldCopy.matterMore,
    prepare: async (visitor) => {
      await visitor.page.getByRole('radio').first().click()
      await visitor.press(findingCopy.results.refused)
      await visitor.shows(fieldCopy.again)
    },
  },
  { name: 'roster', path: '/packages/roster/week/index', person: OFFICER, ready: rosterCopy.week },
  {
    name: 'roster-change',
    path: '/packages/roster/week/index',
    person: DESK,
    ready: rosterCopy.week,
    prepare: (visitor) => visitor.press(rosterCopy.change),
  },
  {
    name: 'roster-leave',
    path: '/packages/roster/week/index',
    person: OFFICER,
    ready: rosterCopy.week,
    prepare: (visitor) => visitor.press(rosterCopy.leave),
  },
  { name: 'people', path: '/packages/roster/people/index', person: DESK, ready: peopleCopy.invite },
  {
    name: 'people-made',
    path: '/packages/roster/people/index',
    person: DESK,
    ready: peopleCopy.invite,
    prepare: async (visitor) => {
      await visitor.press(peopleCopy.choosePost)
      await visitor.page.getByRole('dialog').getByRole('button').nth(1).click()
      await visitor.page.getByLabel(peopleCopy.name).fill('新队员')
      await visitor.press(peopleCopy.make)
      await visitor.shows(peopleCopy.copy)
    },
  },
  { name: 'health', path: '/packages/roster/health/index', person: 'admin-a', ready: healthCopy.title },
  { name: 'join', path: '/packages/desk/join/index?code=ABCD2345EFGH', ready: joinCopy.onPhone },
]
