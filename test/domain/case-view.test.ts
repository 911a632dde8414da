import type { Actor } from '#types/people'
import { cardView } from '#core/domain/card-view'
import { caseView } from '#core/domain/case-view'
import { fireOfficer, propertyManager, residentUpstairs, supervisor } from './support/people'
import { accepted, orderedToCorrect, settledByOfficer } from './support/stories'
import type { Story } from './support/story'

const view = (story: Story, actor: Actor) =>
  caseView(story.document, actor, story.world, (id) => ({ id, state: 'checking' }))
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

describe('the view of a case', () => {
  it('names the reporter to nobody, not even to the reporter', () => {
    for (const actor of [residentUpstairs, propertyManager, fireOfficer, supervisor])
      expect(JSON.stringify(view(settledByOfficer(), actor))).not.toContain('upstairs')
  })

  it('marks what the reader did', () => {
    const mine = view(accepted(), residentUpstairs).timeline.map((entry) => entry.mine)
    expect(mine).toEqual([true, false])
  })

  it('keeps words about the reported party from the reporter', () => {
    const told = view(orderedToCorrect(), residentUpstairs).timeline
    const kept = told.filter((entry) => ['dissuade', 'orderCorrection'].includes(entry.action))
    expect(kept.map((entry) => entry.words)).toEqual([undefined, undefined])
    expect(JSON.stringify(told)).not.toMatch(/the driver/u)
  })

  it("shows an order's words to the unit that gave it and not to the property", () => {
    const words = (actor: Actor) =>
      view(orderedToCorrect(), actor).timeline.find((entry) => entry.action === 'orderCorrection')?.words
    expect(words(fireOfficer)).toBe('clear the lane')
    expect(words(propertyManager)).toBeUndefined()
  })

  it('shows a note to the unit that wrote it and to nobody else', () => {
    const story = accepted().does(propertyManager, 'note', { words: 'ask the guard' })
    const notes = (actor: Actor) => view(story, actor).timeline.filter((entry) => entry.action === 'note')
    expect(notes(propertyManager)).toHaveLength(1)
    for (const actor of [residentUpstairs, supervisor]) expect(notes(actor)).toEqual([])
    const moved = story.does(propertyManager, 'escalate', { reason: 'lawDemands' })
    expect(view(moved, fireOfficer).timeline.filter((entry) => entry.action === 'note')).toEqual([])
  })

  it('gives the script to the one who dissuades now', () => {
    expect(view(accepted(), propertyManager).script).toContain('消防车通道')
    expect(view(accepted(), residentUpstairs).script).toBeUndefined()
    expect(view(settledByOfficer(), fireOfficer).script).toBeUndefined()
  })

  it('says who has it, how to reach them, and why', () => {
    const { holder, why } = view(accepted(), residentUpstairs)
    expect(holder).toEqual({ unitName: '示例甲物业服务公司', roleLabel: '物业经理', phone: '000-86004-001' })
    expect(why).toContain('物业先')
  })

  it('shows no words that were erased', () => {
    const story = accepted()
    const texts = Object.fromEntries(
      Object.entries(story.document.texts).map(([key, text]) => [key, { ...text, words: null }]),
    )
    story.document = { ...story.document, texts }
    expect(view(story, propertyManager).words).toBe('')
  })

  it('stays under 24 KB with 100 events', () => {
    const story = settledByOfficer()
    const words = '已到现场看过，车还在，已经联系车主挪车。'
    while (story.document.events.length < 100) story.does(fireOfficer, 'note', { words })
    expect(bytes(view(story, fireOfficer))).toBeLessThan(24 * 1024)
  })
})

describe('a card', () => {
  it('stays under 600 bytes and shows the unit by name', () => {
    const { document } = settledByOfficer()
    const card = cardView(document)
    expect(card).toMatchObject({ title: '占用消防通道', unitName: '云溪县消防救援局', place: '3 2 5 east' })
    expect(bytes(document.card)).toBeLessThan(600)
  })
})
