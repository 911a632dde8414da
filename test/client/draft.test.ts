/** @jest-environment node */
import type * as draftModule from '../../client/pages/report/draft'
import { givePhoneStorage } from './support/phone-storage'

process.env.TARO_ENV = 'h5'

describe('a report not yet filed', () => {
  let storage: Map<string, string>
  let drafts: typeof draftModule

  beforeEach(async () => {
    storage = givePhoneStorage()
    drafts = await import('../../client/pages/report/draft')
  })

  it('survives the closing of the app, with its name', () => {
    const draft = { ...drafts.emptyDraft(), words: 'Wires from the window', matter: 'wires', files: ['f1'] }
    drafts.keepDraft('lahy', draft)
    expect(drafts.restoreDraft('lahy')).toEqual(draft)
  })

  it('belongs to one compound', () => {
    drafts.keepDraft('lahy', { ...drafts.emptyDraft(), words: 'Here' })
    expect(drafts.restoreDraft('other').words).toBe('')
  })

  it('is gone once it is filed, and the next one has another name', () => {
    const draft = drafts.emptyDraft()
    drafts.keepDraft('lahy', draft)
    drafts.forgetDraft('lahy')
    expect(drafts.restoreDraft('lahy').commandId).not.toBe(draft.commandId)
  })

  it.each(['not json', '17', '[]', '{"words":"no name"}', 'null'])(
    'starts afresh over broken storage: %s',
    (text) => {
      storage.set('yimixian.draft.lahy', text)
      expect(drafts.restoreDraft('lahy').words).toBe('')
    },
  )

  it('sends only the places that were filled in', () => {
    const draft = { ...drafts.emptyDraft(), words: ' Wires ', building: '5', detail: '  ' }
    expect(drafts.inputOf('lahy', draft)).toMatchObject({
      words: 'Wires',
      place: { building: '5' },
      about: null,
    })
  })

  it('hides a report about the property from the property', () => {
    const draft = { ...drafts.emptyDraft(), about: 'property' as const }
    expect(drafts.inputOf('lahy', draft)).toMatchObject({ about: 'property', hideFromProperty: true })
  })
})
