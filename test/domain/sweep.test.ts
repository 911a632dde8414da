import { nextAt } from '#core/domain/sweep'
import { MONDAY, shanghai } from './support/demo-world'
import { propertyManager } from './support/people'
import { accepted, DAY, orderedToCorrect, settledByProperty } from './support/stories'
import { Story } from './support/story'

const types = (story: Story) => story.document.events.map((event) => event.fact.type)

describe('the clocks of a case', () => {
  it('ask for attention at 80 % first, then when they run out', () => {
    const story = new Story()
    const accept = story.state.clocks[0]!
    expect(nextAt(story.state)).toBe(accept.startedAt + 0.8 * (accept.dueAt - accept.startedAt))
    story.until(accept.warnAt)
    expect(types(story)).toEqual(['filed', 'warned'])
    story.until(accept.dueAt)
    expect(types(story)).toEqual(['filed', 'warned', 'ranOut'])
  })

  it('do nothing a millisecond early', () => {
    const story = new Story()
    story.until(story.state.clocks[0]!.warnAt - 1)
    expect(types(story)).toEqual(['filed'])
  })

  it('that ran out still show, and are not attended again', () => {
    const story = new Story()
    const accept = story.state.clocks[0]!
    story.until(accept.dueAt).until(accept.dueAt + 1)
    expect(story.state.clocks).toContainEqual(accept)
    expect(types(story).filter((type) => type === 'ranOut')).toHaveLength(1)
  })

  it('ask the reporter when nobody verifies in time, and close when nobody rates', () => {
    const story = settledByProperty()
    story.until(story.state.clocks[0]!.dueAt)
    expect(story.state).toMatchObject({ stage: 'rating', clocks: [{ code: 'rate' }] })
    story.until(story.now + 8 * DAY)
    expect(story.state).toMatchObject({ stage: 'closed', rating: null, closedAt: story.now })
    expect(nextAt(story.state)).toBeNull()
  })

  it('of a correction prove that it is overdue', () => {
    const story = orderedToCorrect()
    story.until(MONDAY + 4 * DAY)
    expect(story.state.ranOut).toContain('correction')
  })

  it('that ran out are a reason to escalate', () => {
    const story = accepted()
    const reason = { reason: 'clockRanOut' }
    expect(story.try(propertyManager, 'escalate', reason)).toMatchObject({ detail: 'reason' })
    story.until(shanghai('2026-11-11', '23:59:59'))
    expect(story.try(propertyManager, 'escalate', reason)).toMatchObject({ ok: true })
  })
})
