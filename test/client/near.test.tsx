import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { communityCopy, nearCopy } from '../../client/copy/places'
import { metresBetween } from '#types/position'
import { likelyCodes, strangeSigns } from '../../client/api/likely-codes'
import { chinesePosition } from '../../client/platform/chinese-position'
import { visited } from './support/no-taro'

process.env.TARO_ENV = 'h5'

interface Body {
  readonly op: string
  readonly input: Record<string, unknown>
}

let bodies: Body[]
let answers: Record<string, unknown>

async function network(_url: string, { body }: { body: string }) {
  const asked = JSON.parse(body) as Body
  bodies.push(asked)
  return { json: async () => answers[asked.op] ?? { ok: false, code: 'not_found' } }
}

const settle = () => act(async () => new Promise((resolve) => setTimeout(resolve, 30)))
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const text = () => document.body.textContent

type Look = Pick<Geolocation, 'getCurrentPosition'>['getCurrentPosition']

/** Whatever the browser would ask is counted. */
function geolocation(answer: (done: Parameters<Look>[0], refused: NonNullable<Parameters<Look>[1]>) => void) {
  const asked = { times: 0 }
  const getCurrentPosition = (done: Parameters<Look>[0], refused: NonNullable<Parameters<Look>[1]>) => {
    asked.times += 1
    answer(done, refused)
  }
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition } })
  return asked
}

const at = (latitude: number, longitude: number) =>
  geolocation((done) => done({ coords: { latitude, longitude } } as GeolocationPosition))

describe('looking for the compounds around', () => {
  let Page: ComponentType

  beforeEach(async () => {
    bodies = []
    answers = {}
    visited.length = 0
    localStorage.clear()
    Object.assign(globalThis, { fetch: network })
    ;({ default: Page } = await import('../../client/packages/board/near/index'))
  })

  it('asks the phone where it is at a tap and not before, and says it roughly', async () => {
    const line = {
      id: 'xiyuan',
      name: '溪源小区',
      community: '柳荫社区',
      street: '云溪街道',
      county: '云溪县',
    }
    answers['compound.near'] = { ok: true, value: { items: [{ ...line, metres: 300 }] } }
    const asked = at(30.00613, 124.00427)
    render(<Page />)
    await settle()
    expect([asked.times, bodies.length]).toEqual([0, 0])
    press(nearCopy.ask)
    await settle()
    const [{ input } = { input: {} }] = bodies
    expect(Object.values(input).every(Number.isInteger)).toBe(true)
    expect(JSON.stringify(localStorage)).not.toContain('124')
    press(/溪源小区/u)
    expect(visited).toEqual(['/pages/board/index?compound=xiyuan'])
  })

  it('goes on without a place when it is refused', async () => {
    geolocation((_done, refused) => refused({ code: 1 } as GeolocationPositionError))
    render(<Page />)
    press(nearCopy.ask)
    await settle()
    expect(text()).toContain(nearCopy.refusedLine)
    expect(bodies).toEqual([])
    press(communityCopy.title)
    expect(visited).toEqual(['/packages/board/community/index'])
  })

  it('names whoever answers for a community, and the hotline for whoever knows none', async () => {
    ;({ default: Page } = await import('../../client/packages/board/community/index'))
    const one = {
      id: 'liuyin',
      name: '柳荫社区',
      county: '云溪县',
      roleLabel: '网格长',
      liaison: '网格长寅',
      phone: '000-1',
    }
    answers['community.list'] = { ok: true, value: { items: [one] } }
    render(<Page />)
    await settle()
    expect(screen.getByRole('button', { name: /打电话给柳荫社区/u })).toBeTruthy()
    fireEvent.change(screen.getByLabelText(communityCopy.search), { target: { value: '没有' } })
    await settle()
    expect(text()).toContain(communityCopy.none('没有'))
    expect(screen.getByRole('button', { name: communityCopy.hotline })).toBeTruthy()
  })
})

describe('a place on China’s maps', () => {
  it('lies where the maps have it, some hundred metres from the satellite’s', () => {
    const gate = { lat: 39.9042, lon: 116.4074 }
    const onMap = { lat: 39.9056, lon: 116.41364 }
    expect(metresBetween(gate, onMap)).toBeGreaterThan(400)
    expect(metresBetween(chinesePosition(gate), onMap)).toBeLessThan(20)
  })
})

describe('a mistyped code', () => {
  it('is led back to the code by a look-alike sign or a swap of two', () => {
    expect(likelyCodes('XYE7NH')).toContain('XYE7MH')
    expect(likelyCodes('XYE7HM')).toContain('XYE7MH')
    expect(likelyCodes('XYEIMH')).toContain('XYE7MH')
    expect(likelyCodes('XYE7NH').length).toBeLessThanOrEqual(3)
  })

  it('has a sign named that stands in no code', () => {
    expect(strangeSigns('XYE7M0')).toEqual([{ at: 6, sign: '0' }])
    expect(strangeSigns('XYE7MH')).toEqual([])
  })
})
