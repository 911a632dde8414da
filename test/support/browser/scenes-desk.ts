import { deskCopy, findCopy } from '../../../client/copy/desk'
import { docketActs, docketCopy } from '../../../client/copy/desk-docket'
import { lendCopy, lentCopy } from '../../../client/copy/desk-lend'
import { noticeCopy } from '../../../client/copy/desk-notice'
import { moves } from '../../../client/copy/moves'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { askStaffAs } from '../demo-county'
import { OFFICER_POST, PROPERTY_POST, raisedCase } from '../raised-case'
import type { Scene } from './scenes'

const TASKS = '/packages/desk/tasks/index'
const at = (page: string, id: string): string => `/packages/desk/${page}/index?id=${id}`

/** A repairer is sent the link to a task. */
async function lentCode(cloud: LocalCloud, id: string): Promise<string> {
  const words = '三楼过道的纸箱请搬到一楼，搬完拍一张。'
  const asked = { id, helper: '维修师傅', words }
  return ((await askStaffAs(cloud, PROPERTY_POST, 'task.lend', asked)) as { readonly code: string }).code
}

/** The desk beyond its first list: its other lists, its search, its files, its papers, and a task lent. */
export async function deskScenes(cloud: LocalCloud): Promise<readonly Scene[]> {
  const ordered = await raisedCase(cloud, 'ordered')
  const docket = await raisedCase(cloud, 'docket')
  const accepted = await raisedCase(cloud, 'accepted')
  const code = await lentCode(cloud, accepted)
  const officer = { person: OFFICER_POST }
  return [
    { name: 'desk-officer', path: TASKS, ...officer, ready: deskCopy.open },
    {
      name: 'desk-filter',
      path: TASKS,
      ...officer,
      ready: deskCopy.open,
      prepare: (visitor) => visitor.press(deskCopy.filter),
    },
    {
      name: 'desk-several',
      path: TASKS,
      person: PROPERTY_POST,
      ready: deskCopy.open,
      prepare: async (visitor) => {
        await visitor.press(deskCopy.several)
        await visitor.press(/^全选/u)
      },
    },
    { name: 'desk-stuck', path: TASKS, person: 'coordinator-a', ready: deskCopy.scopes.stuck },
    {
      name: 'desk-find',
      path: '/packages/desk/find/index',
      ...officer,
      ready: findCopy.startTitle,
      prepare: async (visitor) => {
        await visitor.page.getByLabel(findCopy.label).fill('违法建设')
        await visitor.press(findCopy.go)
        await visitor.shows(/从新到旧看了/u)
      },
    },
    { name: 'task-ordered', path: at('case', ordered), ...officer, ready: noticeCopy.open },
    {
      name: 'task-form',
      path: at('case', accepted),
      person: PROPERTY_POST,
      ready: lendCopy.out,
      prepare: (visitor) => visitor.press(moves.dissuade.button),
    },
    { name: 'notice', path: at('notice', ordered), ...officer, ready: noticeCopy.seal },
    { name: 'dockets', path: '/packages/desk/dockets/index', ...officer, ready: '违法建设' },
    { name: 'docket', path: at('docket', docket), ...officer, ready: docketCopy.clocks },
    {
      name: 'docket-act',
      path: at('docket', docket),
      ...officer,
      ready: docketCopy.clocks,
      prepare: ({ page }) =>
        page.getByRole('button', { name: docketActs.investigate.button, exact: true }).last().click(),
    },
    { name: 'lend', path: at('lend', accepted), person: PROPERTY_POST, ready: lendCopy.make },
    { name: 'lent', path: `/h/${code}`, ready: lentCopy.hello('维修师傅') },
  ]
}
