import { DOCKET_GUARDS, type DocketGuardName } from '#core/domain/docket/docket-guards'
import { DOCKET_MOVES } from '#core/domain/docket/docket-moves'
import { outsiders, watchdog, head, officer, clerk, reviewer } from './support/docket-people'
import { DOCKET_SCENES } from './support/docket-scenes'
import { investigated, noticed, penalty, reviewAsked, waived, words } from './support/docket-stories'
import { DocketStory } from './support/docket-story'

const NAMES = Object.keys(DOCKET_GUARDS) as DocketGuardName[]

describe.each(NAMES)('the docket guard %s', (name) => {
  const scene = DOCKET_SCENES[name]

  it(`refuses: ${DOCKET_GUARDS[name].words}`, () => {
    const story = scene.given()
    expect(story.try(scene.who, scene.move, scene.fields)).toMatchObject({ ok: false, code: scene.refusal })
  })

  it('is alone in refusing: dropped, the act is done', () => {
    const story = scene.given()
    story.guards = Object.fromEntries(Object.entries(DOCKET_GUARDS).filter(([other]) => other !== name))
    expect(story.try(scene.who, scene.move, scene.fields)).toMatchObject({ ok: true })
  })

  it('stands in a row of the table', () => {
    const used = Object.values(DOCKET_MOVES).flatMap((rows) => rows.flatMap(({ guards }) => guards))
    expect(used).toContain(name)
  })
})

describe('an act on a docket', () => {
  it.each(outsiders)('of somebody outside the file finds nothing, whatever the act (%#)', (outsider) => {
    for (const story of [investigated(), waived()])
      expect(story.try(outsider, 'note', words)).toEqual({ ok: false, code: 'not_found' })
  })

  it('is never the supervisor’s, who reads and decides nothing', () => {
    expect(waived().try(watchdog, 'decide', penalty)).toMatchObject({ code: 'not_allowed' })
  })

  it('belongs to the role that the law names', () => {
    for (const [who, move] of [
      [officer, 'decide'],
      [clerk, 'decide'],
      [reviewer, 'decide'],
    ] as const)
      expect(waived().try(who, move, penalty)).toMatchObject({ code: 'no_competence' })
    expect(reviewAsked().try(head, 'review', { review: 'agreed', ...words })).toMatchObject({
      code: 'no_competence',
    })
  })

  it('without a proper field names it', () => {
    expect(investigated().try(officer, 'giveNotice', { words: 'x' })).toEqual({
      ok: false,
      code: 'bad_input',
      detail: 'basis',
    })
    expect(noticed().try(officer, 'recordPlea', { plea: 'shouted' })).toMatchObject({ detail: 'plea' })
  })

  it('of one officer twice is still one officer', () => {
    const story = new DocketStory()
    for (let time = 0; time < 3; time += 1) story.does(officer, 'investigate', { cardShown: true, ...words })
    expect(story.state.officers).toEqual(['first-officer'])
    expect(story.try(officer, 'giveNotice', {})).toMatchObject({ code: 'not_now', detail: 'investigate' })
  })
})
