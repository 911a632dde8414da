import { boardCopy } from '../../../client/copy/board'
import { communityCopy, nearCopy, recordCopy } from '../../../client/copy/places'
import { troubleOf } from '../../../client/copy/trouble'
import type { LocalCloud } from '../../../localcloud/local-cloud'
import { askAdmin, firstBoard } from '../demo-county'
import type { Scene } from './scenes'

/** The second gate of a compound, and the only one of another. */
const REPLACED = 'XYB4NZ'
const REVOKED = 'HGN9M3'
/** No property company: the community stands in. */
const UNMANAGED = 'JCM6Y5'

const NEAR = '/packages/board/near/index'
const AT_THE_GATE = { latitude: 30.006, longitude: 124.004 }

const titleOf = (code: 'board_revoked' | 'board_replaced') => troubleOf({ ok: false, code }).title

/** What hangs beside a board, and the boards that are none any more. */
export async function boardScenes(cloud: LocalCloud): Promise<readonly Scene[]> {
  await askAdmin(cloud, 'board.change', { code: REVOKED, status: 'revoked' })
  await askAdmin(cloud, 'board.change', { code: REPLACED, status: 'replaced', replacedBy: firstBoard() })
  return [
    { name: 'board-unmanaged', path: `/b/${UNMANAGED}`, ready: boardCopy.report },
    { name: 'board-revoked', path: `/b/${REVOKED}`, ready: titleOf('board_revoked') },
    { name: 'board-replaced', path: `/b/${REPLACED}`, ready: titleOf('board_replaced') },
    { name: 'record', path: '/packages/board/record/index', ready: recordCopy.counted, afterBoard: true },
    { name: 'community', path: '/packages/board/community/index', ready: communityCopy.hotline },
    {
      name: 'community-none',
      path: '/packages/board/community/index',
      ready: communityCopy.search,
      prepare: async ({ page, shows }) => {
        await page.getByLabel(communityCopy.search).fill('天边')
        await shows(communityCopy.none('天边'))
      },
    },
    { name: 'near', path: NEAR, ready: nearCopy.ask },
    {
      name: 'near-found',
      path: NEAR,
      ready: nearCopy.ask,
      prepare: async ({ context, press, shows }) => {
        await context.setGeolocation(AT_THE_GATE)
        await context.grantPermissions(['geolocation'])
        await press(nearCopy.ask)
        await shows(nearCopy.found)
      },
    },
    {
      name: 'near-refused',
      path: NEAR,
      ready: nearCopy.ask,
      prepare: async ({ context, press, shows }) => {
        await context.clearPermissions()
        await press(nearCopy.ask)
        await shows(nearCopy.refused)
      },
    },
  ]
}
