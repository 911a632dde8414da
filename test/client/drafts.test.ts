import type * as draftModule from '../../client/drafts/draft'
import type * as draftsModule from '../../client/drafts/drafts'
import v1 from './stored-drafts/v1.json'
import v2 from './stored-drafts/v2.json'

process.env.TARO_ENV = 'h5'

const HERE = { compound: 'lahy', compoundName: '柳岸花园' }
const NOW = Date.UTC(2026, 10, 21)

describe('a report not yet filed', () => {
  let one: typeof draftModule
  let drafts: typeof draftsModule

  /** The app is closed and opened again: what is not in storage is gone. */
  const restart = async (): Promise<void> => {
    jest.resetModules()
    one = await import('../../client/drafts/draft')
    drafts = await import('../../client/drafts/drafts')
  }
  const start = (words: string, at = NOW) => drafts.startDraft(HERE, { words }, at)

  beforeEach(async () => {
    localStorage.clear()
    await restart()
  })
  afterEach(() => jest.restoreAllMocks())

  it('survives the closing of the app, with its name', async () => {
    const draft = start('Wires from the window')
    drafts.flushDrafts()
    await restart()
    expect(drafts.draftOf(draft.commandId)).toEqual(draft)
  })

  it('lies beside others, each with a name of its own, the last one touched first', async () => {
    const wires = start('Wires', NOW)
    const noise = start('Noise', NOW + 1)
    drafts.changeDraft(wires.commandId, { words: 'Wires again' }, NOW + 2)
    drafts.flushDrafts()
    await restart()
    expect(drafts.openDrafts('lahy').map(({ words }) => words)).toEqual(['Wires again', 'Noise'])
    expect(wires.commandId).not.toBe(noise.commandId)
  })

  it('is written down a moment after the last letter, without anybody asking', async () => {
    const { commandId } = start('W')
    for (const words of ['Wi', 'Wir', 'Wires']) drafts.changeDraft(commandId, { words }, NOW)
    await new Promise((resolve) => setTimeout(resolve, 400))
    await restart()
    expect(drafts.draftOf(commandId)?.words).toBe('Wires')
  })

  it('belongs to one compound', () => {
    start('Here')
    expect(drafts.openDrafts('other')).toEqual([])
  })

  it('takes up no place while it says nothing', async () => {
    start('')
    drafts.flushDrafts()
    expect(localStorage).toHaveLength(0)
  })

  it('is gone once it is deleted', async () => {
    const { commandId } = start('Wires')
    drafts.flushDrafts()
    drafts.forgetDraft(commandId)
    await restart()
    expect(drafts.allDrafts()).toEqual([])
  })

  it('says so when the phone has no room, and keeps what is there already', async () => {
    const first = start('The first one')
    drafts.flushDrafts()
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const second = start('One too many')
    drafts.flushDrafts()
    expect(drafts.isUnkept(second.commandId)).toBe(true)
    expect(drafts.isUnkept(first.commandId)).toBe(false)
    full.mockRestore()
    drafts.changeDraft(second.commandId, { words: 'Room again' }, NOW)
    drafts.flushDrafts()
    expect(drafts.isUnkept(second.commandId)).toBe(false)
    await restart()
    expect(drafts.draftOf(first.commandId)?.words).toBe('The first one')
  })

  describe('written by an older version', () => {
    const store = ({ key, value }: { key: string; value: object }) =>
      localStorage.setItem(key, JSON.stringify(value))

    it('keeps all that version 1 had, under its own name', async () => {
      store(v1)
      const { files, ...before } = v1.value
      const draft = drafts.draftOf(v1.value.commandId)
      expect(draft).toMatchObject({ ...before, v: 2, compound: 'lahy', floor: '', going: null })
      expect(draft && one.inputOf(draft).files).toEqual(files)
      await restart()
      expect(drafts.draftOf(v1.value.commandId)).toEqual(draft)
      expect(localStorage.getItem(v1.key)).toBeNull()
    })

    it('reads version 2 as it was written, and begins again what the closing of the app cut off', () => {
      store(v2)
      expect(drafts.draftOf(v2.value.commandId)).toEqual({
        ...v2.value,
        attachments: [{ ...v2.value.attachments[0], state: 'waiting' }],
        going: { ...v2.value.going, state: 'waiting' },
      })
    })

    it.each(['not json', '17', '[]', '{"words":"no name"}', 'null'])(
      'leaves alone what it cannot read: %s',
      (text) => {
        localStorage.setItem('yimixian.draft.lahy', text)
        expect(drafts.allDrafts()).toEqual([])
        expect(localStorage.getItem('yimixian.draft.lahy')).toBe(text)
      },
    )

    it('fills in for a value of another kind', () => {
      store({
        key: 'yimixian.draft.odd',
        value: { ...v2.value, commandId: 'odd', words: 17, attachments: 'x' },
      })
      expect(drafts.draftOf('odd')).toMatchObject({ words: '', attachments: [], building: '5栋' })
    })
  })

  it('sends only the places and answers that were filled in', () => {
    const draft = {
      ...one.emptyDraft(HERE, NOW),
      ...{
        words: ' Wires ',
        building: '5',
        floor: '3',
        detail: '  ',
        answers: { since: ' ', who: 'a shop' },
      },
    }
    expect(one.inputOf(draft)).toMatchObject({
      words: 'Wires',
      place: { building: '5', floor: '3' },
      answers: { who: 'a shop' },
      about: null,
    })
    expect(one.inputOf(draft).place).not.toHaveProperty('detail')
  })

  it('says when it happened only where somebody said so', () => {
    const draft = one.emptyDraft(HERE, NOW)
    expect(one.inputOf(draft)).not.toHaveProperty('happenedAt')
    expect(one.inputOf({ ...draft, happenedAt: NOW })).toMatchObject({ happenedAt: NOW })
  })

  it('hides a report about the property from the property', () => {
    const draft = { ...one.emptyDraft(HERE, NOW), about: 'property' as const }
    expect(one.inputOf(draft)).toMatchObject({ about: 'property', hideFromProperty: true })
  })
})
