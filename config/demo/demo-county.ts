import { boards } from '#config/regions/demo/boards'
import { compounds } from '#config/regions/demo/compounds'
import { pack } from '#config/regions/demo/index'
import { staffOn } from '#config/regions/demo/staff'
import type { FirstDay } from './first-day'
import { demoPeople } from './people'

/** The invented county, on a day like 2026-11-21: whoever is on leave there is on leave on that day. */
export const demoCounty = (today: string): FirstDay => ({
  ...{ pack, compounds, boards },
  staff: staffOn(today),
  people: demoPeople,
  admin: 'admin-a',
})
