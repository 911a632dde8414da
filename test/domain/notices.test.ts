import { noticesFor } from '#core/domain/notices'
import { fireOfficer, gridLeader, propertyManager, residentUpstairs } from './support/people'
import { escalated, settledByProperty, verifiedByGrid } from './support/stories'
import { Story } from './support/story'

const lastNotices = (story: Story) => noticesFor(story.document, story.document.events.at(-1)!, story.world)
const lines = (story: Story) =>
  lastNotices(story).map(({ to, notice }) => [to.kind === 'post' ? to.post : 'reporter', notice])

describe('a notice', () => {
  it('tells reporter and holder that a case was filed', () => {
    expect(lines(new Story())).toEqual([
      ['reporter', 'caseReceived'],
      [propertyManager.post.id, 'taskArrived'],
      [fireOfficer.post.id, 'caseWatched'],
    ])
  })

  it('tells nobody who reported what staff found', () => {
    expect(lines(new Story({}, gridLeader)).map(([to]) => to)).not.toContain('reporter')
  })

  it('follows an escalation to the new holder', () => {
    expect(lines(escalated())).toContainEqual([fireOfficer.post.id, 'taskArrived'])
  })

  it('asks the verifier when it is settled, the reporter when it is verified', () => {
    expect(lines(settledByProperty())).toContainEqual([gridLeader.post.id, 'verifyAsked'])
    expect(lines(verifiedByGrid())).toEqual([['reporter', 'rateAsked']])
  })

  it('is for the holder of that moment even when it is served late', () => {
    const story = escalated()
    const filed = noticesFor(story.document, story.document.events[0]!, story.world)
    expect(filed).toContainEqual(
      expect.objectContaining({ to: { kind: 'post', post: propertyManager.post.id } }),
    )
  })

  it('does not ask for a rating when the verifier found it not restored', () => {
    const story = settledByProperty().does(gridLeader, 'verify', { restored: false, words: 'it is back' })
    const told = story.document.events
      .slice(-2)
      .flatMap((event) => noticesFor(story.document, event, story.world))
    expect(told.map((one) => one.notice)).toEqual(['workSentBack'])
  })

  it('tells the coordinator too when a clock runs out, and asks the reporter when nobody verified', () => {
    const story = settledByProperty()
    story.until(story.state.clocks[0]!.dueAt)
    expect(lines(story)).toEqual([
      ['reporter', 'rateAsked'],
      ['coordination:coordinator:demo', 'clockRanOut'],
    ])
  })

  it('carries words to display and nothing about a person', () => {
    const story = new Story().does(residentUpstairs, 'urge', { words: 'my name is on the door' })
    const params = lastNotices(story).map((one) => Object.keys(one.params).sort())
    expect(params).toEqual([['compound', 'matter', 'number', 'unit']])
    expect(JSON.stringify(lastNotices(story))).not.toMatch(/upstairs|my name|name of/u)
  })
})
