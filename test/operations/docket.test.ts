import { article33, type DocketDesk, docketDeskOf, PARTY, words } from '../support/docket-desk'
import { HOUR, type House, openHouse } from '../support/house'

let house: House
let desk: DocketDesk
beforeAll(async () => {
  house = await openHouse()
  desk = docketDeskOf(house)
})
afterAll(() => house.stop())
afterEach(() => house.cloud.faults.clear())

const sweep = () => house.cloud.runTimer('sweep')

/** A seed whose luck lets one write pass at this rate and then none for a while. */
const FIRST_ALONE = 1718

describe('a docket', () => {
  it('is opened once by its case, however often that is told', async () => {
    const { id, docket } = await desk.filed()
    expect(docket).not.toBe('')
    expect(await desk.opened(id)).toMatchObject({ stage: 'enforcing', tier: 'enforce' })
    await sweep()
    await sweep()
    expect((await desk.listed('officer-a', 'mine')).filter((card) => card.case === id)).toHaveLength(1)
    expect((await desk.read('officer-a', docket)).value).toMatchObject({
      ...{ stage: 'investigating', procedure: 'general', case: { id } },
      clocks: [{ code: 'decision', source: 'law' }],
    })
  })

  it('goes through investigation, notice, decision and service to its end, and the case to its verifier', async () => {
    const { id, docket } = await desk.filed()
    const notice = {
      ...words,
      basis: '市容条例36',
      rights: true,
      hearing: false,
      cause: 'none',
      party: PARTY,
    }
    const lenient = { ...article33, minor: true, corrected: true, harm: 'none' }
    const steps: readonly (readonly [string, string, object])[] = [
      ['officer-a', 'investigate', { cardShown: true, ...words }],
      ['officer-k', 'investigate', { cardShown: true, ...words, party: PARTY }],
      ['officer-a', 'giveNotice', notice],
      ['officer-a', 'recordPlea', { plea: 'waived', ...words }],
      ['head-a', 'decide', { decision: 'notPenalise', basis: '市容条例36', ...lenient, ...words }],
      ['officer-k', 'serve', { way: 'inPerson', party: PARTY }],
      ['officer-a', 'closeDocket', { outcome: 'corrected' }],
    ]
    for (const [who, action, fields] of steps)
      expect([action, await desk.act(who, docket, action, fields)]).toMatchObject([action, { ok: true }])
    const ended = await desk.opened(id)
    expect(ended).toMatchObject({ stage: 'verifying', outcome: 'corrected' })
    expect(JSON.stringify(ended)).not.toContain(PARTY)
    expect(await desk.noticesTo('head-a', docket)).toEqual(
      expect.arrayContaining(['docketDecisionAsked', 'docketClosed']),
    )
  })

  it('ends on its case once, however often the end is told', async () => {
    const { id, docket } = await desk.readyToClose()
    expect(await desk.close('officer-a', docket)).toMatchObject({ ok: true })
    expect(await desk.close('officer-a', docket)).toMatchObject({ ok: true })
    await sweep()
    await sweep()
    const ends = (await desk.opened(id)).timeline.filter(({ action }) => action === 'endDocket')
    expect(ends).toHaveLength(1)
  })

  it('ends on its case later when the case could not be told at once', async () => {
    const { id, docket } = await desk.readyToClose()
    // With this seed the first write goes through, which closes the docket, and every one after it fails.
    house.cloud.faults.set([{ on: 'database.modifyDocument', rate: 0.9, kind: 'error' }], FIRST_ALONE)
    expect(await desk.close('officer-a', docket)).toMatchObject({ ok: true, value: { stage: 'closed' } })
    house.cloud.faults.clear()
    expect((await desk.opened(id)).stage).toBe('enforcing')
    for (let minutes = 0; minutes < 8; minutes += 1) {
      house.later(HOUR / 60)
      await sweep()
    }
    expect((await desk.opened(id)).timeline.filter(({ action }) => action === 'endDocket')).toHaveLength(1)
    expect((await desk.opened(id)).stage).toBe('verifying')
  })

  it('takes a repeated command in once', async () => {
    const { docket } = await desk.filed()
    for (let time = 0; time < 2; time += 1)
      expect(
        await desk.act(
          'officer-a',
          docket,
          'investigate',
          { cardShown: true, ...words },
          { commandId: 'same-command' },
        ),
      ).toMatchObject({ ok: true })
    expect((await desk.read('officer-a', docket)).value.timeline).toHaveLength(2)
  })

  it('costs at most three requests an act, one a reading and one a list', async () => {
    const { docket } = await desk.filed()
    await desk.act('officer-a', docket, 'investigate', { cardShown: true, ...words })
    expect((await house.logged('docket.move')).db).toBeLessThanOrEqual(3)
    await desk.read('officer-a', docket)
    expect((await house.logged('docket.open')).db).toBe(1)
    await desk.listed('officer-a', 'unit')
    expect((await house.logged('docket.list')).db).toBe(1)
  })
})

describe('who may not read a docket', () => {
  it.each(['manager-a', 'grid-a', 'coordinator-a', 'admin-a', 'officer-c', 'street-a'])(
    '%s finds nothing, as behind an id that does not exist',
    async (who) => {
      const { docket } = await desk.filed()
      const missing = [
        await desk.read(who, 'no-such-docket'),
        await desk.act(who, 'no-such-docket', 'note', words),
      ]
      const forbidden = [await desk.read(who, docket), await desk.act(who, docket, 'note', words)]
      expect(forbidden).toEqual(missing)
      for (const list of ['mine', 'asked', 'unit']) expect(await desk.listed(who, list)).toEqual([])
    },
  )

  it('is the resident, who has no way to ask', async () => {
    const { docket } = await desk.filed()
    expect(await desk.read('resident-upstairs', docket)).toMatchObject({
      ok: false,
      code: 'unknown_operation',
    })
  })

  it('is nobody in the bureau, and the supervisor reads without acting', async () => {
    const { docket } = await desk.readyToClose()
    expect(JSON.stringify(await desk.read('legal-a', docket))).toContain(PARTY)
    expect(JSON.stringify(await desk.read('supervisor-a', docket))).toContain(PARTY)
    expect(await desk.act('supervisor-a', docket, 'note', words)).toMatchObject({ code: 'not_allowed' })
  })
})

describe('what time asks of a docket', () => {
  it('warns and tells officer and head once each, and moves nothing', async () => {
    const { docket } = await desk.filed()
    house.later(73 * 24 * HOUR)
    await sweep()
    expect(await desk.noticesTo('head-a', docket)).toContain('docketClockWarns')
    house.later(20 * 24 * HOUR)
    await sweep()
    await sweep()
    const told = (await desk.noticesTo('head-a', docket)).filter((notice) => notice === 'docketClockRanOut')
    expect(told).toHaveLength(1)
    expect((await desk.read('head-a', docket)).value.stage).toBe('investigating')
  })

  it('calls the police in the moment of obstruction', async () => {
    const { docket } = await desk.filed()
    await desk.act('officer-a', docket, 'obstruct', words)
    expect(await desk.noticesTo('officer-b', docket)).toEqual(['obstructionCalled'])
    expect(await desk.listed('officer-b', 'asked')).toMatchObject([{ id: docket }])
    expect(await desk.act('officer-b', docket, 'assisted', { words: '已到现场' })).toMatchObject({ ok: true })
    expect(await desk.listed('officer-b', 'asked')).toEqual([])
  })
})
