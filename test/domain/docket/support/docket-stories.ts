import type { DocketFields } from '#types/docket-view'
import { shanghai } from '../../support/demo-world'
import { clerk, constable, head, officer, reviewer, secondOfficer } from './docket-people'
import { DocketStory, type Opening } from './docket-story'

export const DAY = 86_400_000
export const words = { words: 'as found on site' }
export const seen: DocketFields = { cardShown: true, ...words }
export const notice: DocketFields = {
  ...{ words: 'facts and reasons', basis: '城乡规划法64', rights: true, hearing: true },
  ...{ cause: 'none', party: 'the owner of 3-2-501' },
}
/** Every answer that 行政处罚法 33 asks for, and none that would be lenient. */
const asked: DocketFields = { firstTime: true, minor: false, corrected: false, harm: 'slight' }
export const penalty: DocketFields = {
  ...{ decision: 'penalise', basis: '城乡规划法64', amount: 2000, words: 'reasons of the decision' },
  ...asked,
}
export const acquittal: DocketFields = { ...penalty, decision: 'notPenalise' }
export const service: DocketFields = { way: 'inPerson', party: 'the decision, on the owner of 3-2-501' }
export const onForm: DocketFields = {
  ...{ ...penalty, amount: 200, subject: 'citizen', form: 'F-0001' },
  ...{ cardShown: true, told: true, party: 'the driver' },
}

export const investigated = (opening: Partial<Opening> = {}) =>
  new DocketStory(opening).does(officer, 'investigate', seen).does(secondOfficer, 'investigate', seen)

export const noticed = (more: DocketFields = {}) =>
  investigated().does(officer, 'giveNotice', { ...notice, ...more })

export const waived = (more: DocketFields = {}) =>
  noticed(more).does(officer, 'recordPlea', { plea: 'waived' })

export const hearingAsked = () => noticed().does(officer, 'recordPlea', { plea: 'hearing' })

/** Notice on Monday the 9th, called the same day: the seventh working day is Wednesday the 18th. */
export const HEARING_DAY = shanghai('2026-11-19')

export const hearingCalled = () =>
  hearingAsked().does(officer, 'callHearing', { heldAt: HEARING_DAY, ...words, party: 'the owner' })

export const heard = () => Object.assign(hearingCalled(), { now: HEARING_DAY }).does(clerk, 'hear', words)

export const reviewAsked = () => waived({ cause: 'complex' })
export const reviewAgreed = () => reviewAsked().does(reviewer, 'review', { review: 'agreed', ...words })

export const penalised = () => waived().does(head, 'decide', penalty)
export const served = () => penalised().does(clerk, 'serve', service)
export const termOver = () => {
  const story = served()
  return story.until(story.now + 16 * DAY)
}
export const urged = () => termOver().does(officer, 'demand', { ...words, party: 'the owner' })
export const urgedLong = () => {
  const story = urged()
  return story.until(story.now + 20 * DAY)
}

export const onTheSpot = () => investigated({ procedure: 'onTheSpot' })
export const finedOnTheSpot = () => onTheSpot().does(officer, 'decide', onForm)

const POLICE: Opening = { matter: 'life-noise', holder: constable.post.id, procedure: 'police' }
export const takenIn = () => new DocketStory(POLICE).does(constable, 'register', { receipt: 'S-2026-1' })
export const criminal = () => new DocketStory({ procedure: 'criminal' })
