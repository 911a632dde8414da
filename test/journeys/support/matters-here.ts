import type { MatterView } from '#types/matter-view'
import type { Journey } from '../../support/journey'

/** 谁来管: what a resident of the first compound reads about every matter. */
export async function mattersHere({ house }: Journey): Promise<readonly MatterView[]> {
  const compound = house.county.compounds[0]?.id
  const reply = await house.ask<{ items: readonly MatterView[] }>('resident-upstairs', 'matter.list', {
    compound,
  })
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value.items
}
