import type { LocalPerson } from '../../localcloud/people'

export const residentUpstairs: LocalPerson = {
  id: 'resident-upstairs',
  label: '居民·楼上',
  kind: 'resident',
  openid: 'openid-upstairs',
}

export const officerOnDuty: LocalPerson = {
  id: 'officer-on-duty',
  label: '执法·值班队员',
  kind: 'staff',
  openid: 'openid-officer',
  post: 'officer',
}
