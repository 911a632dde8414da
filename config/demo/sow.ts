import type { LocalCloud } from '#localcloud/local-cloud'
import { setUpCounty } from './county'
import type { FirstDay } from './first-day'
import { seedDemo } from './seed'
import { wireOf } from './wire'

/** The demo county with its history, or another before its first case; one that is already there stays as it is. */
export const sow = async (cloud: LocalCloud, county: FirstDay): Promise<void> => {
  const { code } = county.pack
  if (code === 'demo') await seedDemo(cloud)
  else if (!(await wireOf(cloud).has('regions', code))) await setUpCounty(cloud, county)
}
