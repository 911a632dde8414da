import { GUARDS, type GuardName } from '#core/domain/guards'
import { SCENES } from './support/guard-scenes'
import { fireDesk, fireOfficer, propertyManager, residentUpstairs, staff } from './support/people'
import { accepted, persuaded, takenByOfficer } from './support/stories'
import { Story } from './support/story'

const NAMES = Object.keys(GUARDS) as GuardName[]

describe.each(NAMES)('the guard %s', (name) => {
  const scene = SCENES[name]

  it(`refuses: ${GUARDS[name].words}`, () => {
    const story = scene.given()
    expect(story.try(scene.who, scene.move, scene.fields)).toMatchObject({ ok: false, code: scene.refusal })
  })

  it('is alone in refusing: dropped, the move is made', () => {
    const story = scene.given()
    story.guards = Object.fromEntries(Object.entries(GUARDS).filter(([other]) => other !== name))
    expect(story.try(scene.who, scene.move, scene.fields)).toMatchObject({ ok: true })
  })
})

describe('a move', () => {
  it('of somebody who may not see the case finds nothing, whatever the move', () => {
    for (const stranger of [
      staff('housing', 'officer', 'yuetan'),
      { kind: 'resident', personKey: 'v1.x' } as const,
    ])
      expect(new Story().try(stranger, 'note', { words: 'hello' })).toEqual({ ok: false, code: 'not_found' })
  })

  it('of a reporter is never the work of a holder', () => {
    expect(accepted().try(residentUpstairs, 'settle', persuaded)).toMatchObject({ code: 'not_allowed' })
  })

  it('out of its stage is not now', () => {
    expect(new Story().try(residentUpstairs, 'rate', { solved: true, score: 5 })).toMatchObject({
      code: 'not_now',
    })
  })

  it.each([
    ['dissuasion', { words: 'spoke' }],
    ['words', { dissuasion: 'stopped', words: '   ' }],
    ['dissuasion', { dissuasion: 'shouted', words: 'spoke' }],
  ])('without a proper %s names the field', (field, fields) => {
    expect(accepted().try(propertyManager, 'dissuade', fields)).toEqual({
      ok: false,
      code: 'bad_input',
      detail: field,
    })
  })

  it('of an officer who cannot settle it in time takes the case to the desk of the department', () => {
    const story = takenByOfficer().does(fireOfficer, 'escalate', { reason: 'officerUnable' })
    expect(story.state).toMatchObject({ holder: fireDesk.post.id, accepted: false })
  })
})
