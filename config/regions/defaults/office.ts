import type { RegionPack } from '#types/region'
import { assumed } from './sources'

export const office: RegionPack['office'] = {
  days: [1, 2, 3, 4, 5],
  from: '08:30',
  to: '17:30',
  noonFrom: '12:00',
  noonTo: '14:00',
  source: assumed,
}
