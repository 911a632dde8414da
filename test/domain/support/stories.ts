import type { FileCaseInput } from '#types/contract'
import { fireOfficer, gridLeader, propertyManager } from './people'
import { Story } from './story'

export const DAY = 86_400_000

export const stopped = { dissuasion: 'stopped', words: 'spoke with the driver, the car was moved' }
export const refused = { dissuasion: 'refused', words: 'the driver would not move the car' }
export const persuaded = { outcome: 'persuaded', words: 'the lane is free' }

export const accepted = (input: Partial<FileCaseInput> = {}) =>
  new Story(input).does(propertyManager, 'accept')

export const settledByProperty = () =>
  accepted().does(propertyManager, 'dissuade', stopped).does(propertyManager, 'settle', persuaded)

export const verifiedByGrid = () => settledByProperty().does(gridLeader, 'verify', { restored: true })

export const escalated = () =>
  accepted()
    .does(propertyManager, 'dissuade', refused)
    .does(propertyManager, 'escalate', { reason: 'dissuasionFailed' })

export const takenByOfficer = () => escalated().does(fireOfficer, 'accept')

export function orderedToCorrect(): Story {
  const story = takenByOfficer()
  const order = { demand: 'clear the lane', dueAt: story.now + 3 * DAY, servedOn: 'the driver' }
  return story.does(fireOfficer, 'orderCorrection', order)
}

export const settledByOfficer = () =>
  orderedToCorrect()
    .does(fireOfficer, 'inspect', { inspection: 'corrected' })
    .does(fireOfficer, 'settle', { outcome: 'corrected', words: 'the lane is free' })
