import type { AdminContract } from '#types/contract'
import * as schema from '#types/schemas'
import { type ListOf, staff } from '../core/entry/listing'
import { serve } from '../core/entry/serve'
import { changeBoard } from '../core/operations/change-board'
import { publishRegion } from '../core/operations/publish-region'

/** A whole region's pack travels in one call. */
const MOST_BYTES = 1024 * 1024

/** Set-up of one region; an administrator reads no case. */
export const main = serve({
  transport: 'call',
  audience: 'admin',
  mostBytes: MOST_BYTES,
  operations: {
    'region.publish': staff(schema.regionPublish, publishRegion),
    'board.change': staff(schema.boardChange, changeBoard),
  } satisfies ListOf<AdminContract>,
})
