import type { CaseFact } from '#types/case-event'
import { carriedTo, sharedBy } from '#core/domain/joint-call'
import { callOf, offered, told } from './support/called'
import { gridLeader, policeOfficer, propertyManager, residentUpstairs } from './support/people'
import { accepted } from './support/stories'
import { Story } from './support/story'
import { heldByGrid, POLICE, WHISTLE } from './support/whistles'

describe('a whistle about several cases', () => {
  const other = (story: Story, id = 'case-2') => ({
    ...{ _id: id, compound: story.document.compound, state: story.state },
  })
  const joint = () => {
    const story = heldByGrid()
    story.others = [other(heldByGrid())]
    return story.does(gridLeader, 'whistle', { ...WHISTLE, cases: ['case-2'] })
  }
  const lastFact = ({ document }: Story): CaseFact => document.events.at(-1)!.fact

  it('stands on each of them under the same id, with the same time', () => {
    const story = joint()
    const shared = sharedBy(lastFact(story), story.state)
    expect(shared?.cases).toEqual(['case-2'])
    const second = heldByGrid()
    const carried = carriedTo(other(second), shared!.fact, 'case-1', second.world)
    second.append([carried!], gridLeader)
    const [here, there] = [callOf(story, POLICE), callOf(second, POLICE)]
    expect(there).toMatchObject({ call: here.call, clocks: here.clocks, by: here.by })
    expect(there).toMatchObject({ joint: ['case-1'], carriedFrom: 'case-1' })
    // It is told once, on the case on which it was given, and so are its clocks.
    expect(told(second)).toEqual([])
    expect(told(second.until(there.clocks[0]!.warnAt))).toEqual([])
    expect(callOf(second, POLICE).warned).toEqual(['acknowledge'])
    expect(sharedBy(lastFact(second), second.state)).toBeUndefined()
  })

  it('takes what is done about it to the others, and only so far', () => {
    const story = joint().does(policeOfficer, 'acknowledgeCall')
    const shared = sharedBy(lastFact(story), story.state)
    expect(shared?.cases).toEqual(['case-2'])
    const second = heldByGrid()
    expect(carriedTo(other(second), shared!.fact, 'case-1', second.world)).toBeUndefined()
    story.append([{ ...shared!.fact, carriedFrom: 'case-2' }], policeOfficer)
    expect(sharedBy(lastFact(story), story.state)).toBeUndefined()
  })

  it('calls nobody to a case that is about them, or to one that is over', () => {
    const shared = sharedBy(lastFact(joint()), joint().state)
    const about = new Story({ matter: null, about: 'department' })
    expect(carriedTo(other(about), shared!.fact, 'case-1', about.world)).toBeUndefined()
    const over = heldByGrid().does(residentUpstairs, 'withdraw')
    expect(carriedTo(other(over), shared!.fact, 'case-1', over.world)).toBeUndefined()
  })

  it('takes in no case that somebody else handles, that is closed, or that lies elsewhere', () => {
    const refused = (second: Story, where?: string) => {
      const story = heldByGrid()
      story.others = [{ ...other(second), ...(where === undefined ? {} : { compound: where }) }]
      return story.try(gridLeader, 'whistle', { ...WHISTLE, cases: ['case-2'] })
    }
    expect(refused(heldByGrid())).toMatchObject({ ok: true })
    for (const answer of [
      refused(accepted()),
      refused(heldByGrid().does(residentUpstairs, 'withdraw')),
      refused(heldByGrid(), 'hualong'),
      refused(new Story({ matter: null })),
    ])
      expect(answer).toMatchObject({ code: 'bad_input', detail: 'cases' })
  })
})

describe('a property company', () => {
  it('is called like others, and whistles for nobody', () => {
    const story = heldByGrid().does(gridLeader, 'whistle', { ...WHISTLE, units: ['yibai-property'] })
    expect(story.move(propertyManager, 'acknowledgeCall')).toMatchObject({ ok: true })
    expect(offered(accepted(), propertyManager)).not.toContain('whistle')
  })
})
