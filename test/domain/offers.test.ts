import type { Actor } from '#types/people'
import { offersFor } from '#core/domain/offers'
import { shanghai } from './support/demo-world'
import { fireOfficer, gridLeader, policeOfficer, propertyManager, residentUpstairs } from './support/people'
import {
  accepted,
  refused,
  settledByProperty,
  stopped,
  takenByOfficer,
  verifiedByGrid,
} from './support/stories'
import { Story } from './support/story'
import { heldByGrid } from './support/whistles'

const offers = (story: Story, actor: Actor) => offersFor(story.state, actor, story.world)
const main = (story: Story, actor: Actor) => offers(story, actor).find((offer) => offer.main)?.action
const field = (story: Story, actor: Actor, action: string, code: string) =>
  offers(story, actor)
    .find((offer) => offer.action === action)
    ?.fields.find((one) => one.code === code)

describe('the main offer', () => {
  it.each<[string, () => Story, Actor, string | undefined]>([
    ['to accept what has arrived', () => new Story(), propertyManager, 'accept'],
    ['to dissuade what is accepted', accepted, propertyManager, 'dissuade'],
    [
      'to settle what has stopped',
      () => accepted().does(propertyManager, 'dissuade', stopped),
      propertyManager,
      'settle',
    ],
    [
      'to escalate what was refused',
      () => accepted().does(propertyManager, 'dissuade', refused),
      propertyManager,
      'escalate',
    ],
    ['to order a correction when an officer took over', takenByOfficer, fireOfficer, 'orderCorrection'],
    ['to verify for the verifier', settledByProperty, gridLeader, 'verify'],
    ['to rate for the reporter', verifiedByGrid, residentUpstairs, 'rate'],
    ['to urge while others work', () => new Story(), residentUpstairs, 'urge'],
    ['nothing for somebody who may not see it', () => new Story(), policeOfficer, undefined],
  ])('is %s', (_what, given, actor, expected) => {
    expect(main(given(), actor)).toBe(expected)
  })

  it('is only one', () => {
    expect(offers(takenByOfficer(), fireOfficer).filter((offer) => offer.main)).toHaveLength(1)
  })
})

describe('an offer', () => {
  it('suggests when a correction is due, from the pack', () => {
    expect(field(takenByOfficer(), fireOfficer, 'orderCorrection', 'dueAt')).toEqual({
      code: 'dueAt',
      required: true,
      suggested: shanghai('2026-11-16', '23:59:59'),
    })
  })

  it('has only the choices that the record bears out', () => {
    expect(field(accepted(), propertyManager, 'settle', 'outcome')?.choices).toEqual([
      'notFound',
      'unfounded',
    ])
    const spoken = accepted().does(propertyManager, 'dissuade', stopped)
    expect(field(spoken, propertyManager, 'settle', 'outcome')?.choices).toContain('persuaded')
  })

  it('to verify is shown closed to the one who settled, with the reason', () => {
    expect(offers(settledByProperty(), propertyManager)).toContainEqual({
      action: 'verify',
      fields: [],
      closed: 'own_work',
    })
  })

  it('to urge is shown closed for the rest of the day', () => {
    const story = new Story().does(residentUpstairs, 'urge')
    const closed = { action: 'urge', fields: [], closed: 'too_many', detail: 'day' }
    expect(offers(story, residentUpstairs)).toContainEqual(closed)
  })

  it('to order a correction is not made to a property', () => {
    expect(offers(accepted(), propertyManager).map((offer) => offer.action)).not.toContain('orderCorrection')
  })

  it('to put it on the list suggests when to look at it again, to whistle by when a unit should come', () => {
    const story = accepted()
    expect(field(story, propertyManager, 'plan', 'targetAt')?.suggested).toBe(
      shanghai('2026-12-09', '23:59:59'),
    )
    expect(field(heldByGrid(), gridLeader, 'whistle', 'dueAt')?.suggested).toBe(
      shanghai('2026-11-13', '17:30:00'),
    )
  })
})
