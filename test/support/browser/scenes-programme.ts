import type { RegionCode } from '../../../config/demo/county-of'
import { boardCopy } from '../../../client/copy/board'
import { reportCopy } from '../../../client/copy/report'
import { boardIn } from '../demo-county'
import type { Scene } from './scenes'

/** Two lists, neither telling whose a matter is: the board that asks most of the same pages. */
export const TWO_LISTS: RegionCode = 'huichang'

/** The pages that a programme fills with words of its own. */
export function programmeScenes(region: RegionCode): readonly Scene[] {
  const board = { path: `/b/${boardIn(region)}`, ready: boardCopy.report }
  return [
    { name: `${region}-board`, ...board },
    { name: `${region}-who`, ...board, prepare: (visitor) => visitor.press(/这事归谁管/u) },
    {
      name: `${region}-matters`,
      ...board,
      prepare: async (visitor) => {
        await visitor.press(boardCopy.report)
        await visitor.press(reportCopy.choose)
        await visitor.page.getByRole('dialog').waitFor()
      },
    },
  ]
}
