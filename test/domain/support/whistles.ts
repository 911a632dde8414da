import { gridLeader, policeOfficer } from './people'
import { DAY } from './stories'
import { Story } from './story'

/** Nobody leads it: the community has taken it on, and may call others to it. */
export const heldByGrid = () => new Story({ matter: null }).does(gridLeader, 'accept')

export const WHISTLE = {
  units: ['police', 'housing'],
  dueAt: new Story().now + DAY,
  words: 'come and look together',
}

export const whistled = () => heldByGrid().does(gridLeader, 'whistle', WHISTLE)

export const POLICE = policeOfficer.post.id

export const cameAlone = () =>
  whistled()
    .does(policeOfficer, 'muster', { words: 'on the spot' })
    .does(gridLeader, 'attend', {
      units: [POLICE],
    })

export const evaluated = { units: [POLICE], evaluation: 'partly', timely: true, words: 'half of it is gone' }
