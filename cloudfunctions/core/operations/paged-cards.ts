import type { CardView } from '#types/case-view'
import type { Page } from '#types/page'
import { cardView } from '../domain/card-view'
import type { CasePage } from '../store/cases'
import type { Regions } from '../store/regions'

/** Cards name units in the words that are in force now; one read of the list, the packs come from the instance. */
export async function pagedCards(regions: Regions, page: CasePage, now: number): Promise<Page<CardView>> {
  const items = await Promise.all(
    page.items.map(async (row) => {
      const version = await regions.current(row.region, now)
      const pack = version === null ? null : await regions.pack(version, now)
      if (!pack) throw new Error(`The region ${row.region} has no version in force`)
      return cardView(row, { pack })
    }),
  )
  return { items, cursor: page.cursor }
}
