import { pack } from '#config/regions/demo/index'
import { CONTRACT } from '#types/contract'
import { type House, openHouse } from '../support/house'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.stop())

const asAdmin = (op: string, input: object) =>
  house.cloud.invoke('admin', { op, input, contract: CONTRACT }, 'admin-a')
const board = (code: string) => house.ask('resident-upstairs', 'board.open', { code })

describe('a region', () => {
  it('is published once however often the same pack is sent', async () => {
    const [one, other] = [
      await asAdmin('region.publish', { pack }),
      await asAdmin('region.publish', { pack }),
    ]
    expect(one).toMatchObject({ ok: true })
    expect(other).toEqual(one)
  })

  it('stays as it is when a bad pack arrives', async () => {
    const bad = { ...pack, matters: pack.matters.map((matter) => ({ ...matter, lead: 'nobody' })) }
    expect(await asAdmin('region.publish', { pack: bad })).toMatchObject({
      ok: false,
      code: 'region_invalid',
    })
    expect(await house.file('resident-upstairs', {})).toMatchObject({ ok: true })
  })

  it('of another county cannot be published', async () => {
    expect(await asAdmin('region.publish', { pack: { ...pack, code: 'elsewhere' } })).toMatchObject({
      ok: false,
    })
  })
})

describe('a board', () => {
  it('that was mistyped, is unknown, revoked or replaced says so', async () => {
    expect(await board('XYE7MK')).toMatchObject({ code: 'board_mistyped' })
    await asAdmin('board.change', { code: 'XYB4NZ', status: 'replaced', replacedBy: 'XYE7MH' })
    expect(await board('XYB4NZ')).toEqual({ ok: false, code: 'board_replaced', detail: 'XYE7MH' })
    await asAdmin('board.change', { code: 'HGN9M3', status: 'revoked' })
    expect(await board('HGN9M3')).toMatchObject({ code: 'board_revoked' })
  })

  it('cannot be replaced by itself or by nothing', async () => {
    for (const more of [{}, { replacedBy: 'XYE7MH' }, { replacedBy: 'XYE7MK' }]) {
      const answer = await asAdmin('board.change', { code: 'XYE7MH', status: 'replaced', ...more })
      expect(answer).toMatchObject({ ok: false, code: 'bad_input' })
    }
  })
})

describe('an invitation', () => {
  it('binds one phone once', async () => {
    const accept = { code: 'invitation-manager-a' }
    expect(await house.ask('resident-garden', 'invitation.accept', accept)).toMatchObject({
      code: 'not_found',
    })
  })
})
