import type { About } from '#types/lifecycle'
import type { Actor } from '#types/people'
import { relationOf } from '#core/domain/relation'
import { mayRead } from '#core/domain/rights'
import {
  administrator,
  coordinator,
  fireOfficer,
  gridLeader,
  policeOfficer,
  propertyManager,
  residentNextDoor,
  residentUpstairs,
  staff,
  supervisor,
} from './support/people'
import { escalated, settledByProperty } from './support/stories'
import { Story } from './support/story'

const reads = (actor: Actor, story: Story) => mayRead(actor, story.document, story.world)

describe('who reads a case', () => {
  it.each([
    ['the reporter', residentUpstairs, true],
    ['a neighbour', residentNextDoor, false],
    ['the holder', propertyManager, true],
    ["the holder's unit head", staff('yibai-property', 'unitHead', 'demo'), true],
    [
      'the manager of another compound of the same company',
      staff('yibai-property', 'propertyManager', 'other'),
      false,
    ],
    ['an officer who has nothing to do with it', policeOfficer, false],
    ['the supervisor of the area', supervisor, true],
    ['an administrator', administrator, false],
    ['a coordinator without the case', coordinator, false],
  ])('%s', (_who, actor, expected) => {
    expect(reads(actor, new Story())).toBe(expected)
  })

  it('the same post of another region does not', () => {
    expect(reads({ ...propertyManager, region: 'elsewhere' }, new Story())).toBe(false)
  })

  it('who handled it before still does, who verifies now does', () => {
    expect(relationOf(propertyManager, escalated().state)).toBe('handled')
    expect(reads(propertyManager, escalated())).toBe(true)
    expect(relationOf(gridLeader, settledByProperty().state)).toBe('verifier')
  })
})

describe('a case kept from somebody', () => {
  const forced = (about: About | null, hideFromProperty: boolean, holder: typeof fireOfficer) => {
    const story = new Story()
    const state = { ...story.state, about, hideFromProperty, holder: holder.post.id }
    story.document = { ...story.document, state }
    return story
  }

  it.each<[string, About | null, boolean, typeof fireOfficer]>([
    ['hidden from the property', null, true, propertyManager],
    ['about the property', 'property', false, propertyManager],
    ['about the community', 'community', false, gridLeader],
    ['about an officer', 'officer', false, fireOfficer],
    ['about a department', 'department', false, fireOfficer],
  ])('%s stays unread even by a holder of that kind', (_what, about, hidden, holder) => {
    const story = forced(about, hidden, holder)
    expect(reads(holder, story)).toBe(false)
    expect(story.try(holder, 'accept')).toEqual({ ok: false, code: 'not_found' })
  })
})
