import { deskCopy } from '../../../client/copy/desk'
import { meCopy } from '../../../client/copy/me'
import { moves } from '../../../client/copy/moves'
import { peopleCopy } from '../../../client/copy/roster'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { walk } from '../browser/desk-steps'
import type { Scene } from '../browser/scenes'
import { casesOf, deskOf } from '../demo-county'
import { ACCEPTED, livedCase, OFFICER_POST, PROPERTY_POST, raisedCase, RAISED, REFUSED } from '../raised-case'

const RESIDENT = 'resident-upstairs'
const [GRID, DESK, HEAD] = ['grid-a', 'desk-a', 'head-a']
const DAY = 86_400_000
const TASKS = '/packages/desk/tasks/index'
const at = (page: string, id: string): string => `/packages/desk/${page}/index?id=${id}`

/** What the guide shows beside the pages that everything else looks at too: mostly a form, opened. */
export async function guideScenes(cloud: LocalCloud): Promise<readonly Scene[]> {
  const mine = await casesOf(cloud, RESIDENT)
  const rating = mine.find(({ stage }) => stage === 'rating')?.id ?? ''
  const [toVerify] = await deskOf(cloud, GRID, 'verify')
  const raised = await livedCase(cloud, { matter: 'illegal-construction' }, RAISED)
  const held = await livedCase(cloud, { matter: 'pile-hang' }, ACCEPTED)
  const refused = await livedCase(cloud, { matter: 'pile-hang' }, REFUSED)
  const plan = {
    reason: 'needsFunds',
    targetAt: cloud.clock.now() + 30 * DAY,
    words: '要换整层的门，正在凑维修资金。',
  }
  const planned = await livedCase(cloud, { matter: 'pile-hang' }, [
    ...ACCEPTED,
    [PROPERTY_POST, 'plan', plan],
  ])
  const asked = await livedCase(cloud, { matter: null }, [[GRID, 'accept']])
  const docket = await raisedCase(cloud, 'docket')
  const form = (name: string, person: string, id: string, move: keyof typeof moves): Scene => ({
    ...{ name, person, path: at('case', id), ready: '办理经过' },
    prepare: async (visitor) => {
      await walk(visitor, [['press', moves[move].button]])
    },
  })
  const list = (name: string, person: string, ...presses: readonly string[]): Scene => ({
    ...{ name, person, path: TASKS, ready: '工作台' },
    prepare: async (visitor) => {
      for (const words of presses) await visitor.press(words)
    },
  })
  return [
    {
      ...{ name: 'guide-rate', person: RESIDENT, ready: '办理经过' },
      path: `/packages/follow/case/index?id=${rating}`,
      prepare: (visitor) => visitor.press(moves.rate.button),
    },
    list('guide-verify', GRID, deskCopy.lists.verify),
    form('guide-verify-form', GRID, toVerify?.id ?? '', 'verify'),
    form('guide-whistle', GRID, asked, 'whistle'),
    form('guide-order', OFFICER_POST, raised, 'orderCorrection'),
    form('guide-escalate', PROPERTY_POST, refused, 'escalate'),
    list('guide-unit', DESK, deskCopy.scopes.unit),
    { name: 'guide-head-docket', path: at('docket', docket), person: HEAD, ready: '违法建设' },
    form('guide-plan', 'coordinator-a', planned, 'reviewPlan'),
    list('guide-supervisor', 'supervisor-a'),
    form('guide-press', 'supervisor-a', held, 'press'),
    { name: 'guide-admin', path: '/pages/me/index', person: 'admin-a', ready: meCopy.roster },
    {
      ...{ name: 'guide-admin-people', person: 'admin-a' },
      ...{ path: '/packages/roster/people/index', ready: peopleCopy.invite },
    },
  ]
}
