import type { LocalCloud } from '../../../localcloud/local-cloud'
import { caseCopy } from '../../../client/copy/case'
import { joinedCopy } from '../../../client/copy/joined'
import { dataCopy, howCopy, recoverCopy, sayCopy } from '../../../client/copy/mine'
import { moves, sheetCopy } from '../../../client/copy/moves'
import { privacyCopy } from '../../../client/copy/privacy-guide'
import { askAs, casesOf } from '../demo-county'
import type { Scene } from './scenes'

const RESIDENT = 'resident-upstairs'
const NEIGHBOUR = 'resident-garden'

const casePath = (id: string): string => `/packages/follow/case/index?id=${id}`

/** Somebody downstairs reports what others have met with too, and a neighbour joins. */
async function joinedCase(cloud: LocalCloud): Promise<string> {
  const about = { matter: 'flyers', place: { building: '3栋' }, files: [], about: null }
  const filing = { compound: 'xiyuan', kind: 'report', words: '单元门上贴满了开锁小广告', ...about }
  const asked = { ...filing, hideFromProperty: false, danger: false }
  const { id } = (await askAs(cloud, 'resident-downstairs', 'case.file', asked)) as { id: string }
  await askAs(cloud, NEIGHBOUR, 'follow.add', { id })
  return id
}

/** What a resident reads of a case, of the news, and of what is kept about them. */
export async function followScenes(cloud: LocalCloud): Promise<readonly Scene[]> {
  const joined = await joinedCase(cloud)
  const mine = await casesOf(cloud, RESIDENT)
  const rating = mine.find(({ stage }) => stage === 'rating' || stage === 'closed')?.id ?? ''
  const running = mine.find(({ stage }) => stage === 'correcting')?.id ?? ''
  return [
    { name: 'inbox', path: '/packages/follow/inbox/index', person: RESIDENT, ready: '未读' },
    {
      name: 'case-sheet',
      path: casePath(running),
      person: RESIDENT,
      ready: caseCopy.timeline,
      prepare: (visitor) => visitor.press(moves.add.button),
    },
    {
      name: 'case-more',
      path: casePath(rating),
      person: RESIDENT,
      ready: caseCopy.timeline,
      prepare: (visitor) => visitor.press(sheetCopy.more),
    },
    { name: 'case-joined', path: casePath(joined), person: NEIGHBOUR, ready: joinedCopy.where },
    {
      name: 'joined',
      path: '/packages/follow/joined/index',
      person: NEIGHBOUR,
      ready: joinedCopy.listTitle,
      prepare: (visitor) => visitor.shows('3栋'),
    },
    { name: 'data', path: '/packages/mine/data/index', person: RESIDENT, ready: dataCopy.lead },
    {
      name: 'data-erase',
      path: '/packages/mine/data/index',
      person: RESIDENT,
      ready: dataCopy.lead,
      prepare: (visitor) => visitor.press(dataCopy.erase),
    },
    { name: 'recover', path: '/packages/mine/recover/index', ready: recoverCopy.ask },
    { name: 'guide', path: '/packages/mine/guide/index', ready: privacyCopy.lead },
    { name: 'how', path: '/packages/mine/how/index', ready: howCopy.lead },
    { name: 'say', path: '/packages/mine/say/index', ready: sayCopy.suggestLead, afterBoard: true },
    {
      name: 'complain',
      path: `/packages/mine/say/index?case=${running}&number=1`,
      person: RESIDENT,
      ready: sayCopy.words,
    },
  ]
}
