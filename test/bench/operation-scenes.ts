import type { RosterPage } from '#types/roster-view'
import type { SessionBegun, SessionGiven, SessionLine } from '#types/session'
import { REPORT } from '../support/crowd'
import { docketDeskOf } from '../support/docket-desk'
import { type House, settledCase } from '../support/house'

/** What there has to be before an operation can be called; each answers the one thing the call must name. */

const UP = 'resident-upstairs'
const GARDEN = 'resident-garden'
export const OFFICERS = 'urban-management:officer:liuyin'

export const filed = async (house: House): Promise<string> => (await house.file(UP, { ...REPORT })).value.id
export const joined = async (house: House): Promise<string> => {
  const id = await filed(house)
  await house.ask(GARDEN, 'follow.add', { id })
  return id
}
export const rated = async (house: House): Promise<string> => {
  const id = await settledCase(house, { ...REPORT })
  await house.ask(GARDEN, 'follow.add', { id })
  await house.move('grid-a', id, 'verify', { restored: true })
  return id
}
export const held = async (house: House): Promise<string> => {
  const { id } = (await house.file(UP, { contact: true })).value
  await house.move('manager-a', id, 'accept')
  return id
}
export const docket = async (house: House): Promise<string> => (await docketDeskOf(house).filed()).docket
export const begun = async (house: House): Promise<string> =>
  JSON.stringify((await house.web<SessionBegun>('session.begin')).value)
export const confirmed = async (house: House): Promise<string> => {
  const { code, secret } = JSON.parse(await begun(house)) as SessionBegun
  await house.ask('grid-a', 'session.confirm', { code })
  return secret
}
export const guest = async (house: House): Promise<string> =>
  (await house.web<SessionGiven>('session.guest')).value.token
export const session = async (house: House): Promise<string> => {
  await house.web('session.poll', { secret: await confirmed(house) })
  const { items } = (await house.ask<{ items: SessionLine[] }>('grid-a', 'session.list')).value
  return items[0]?.id ?? ''
}
export const revOf = async (house: House): Promise<string> => {
  const { items } = (await house.ask<RosterPage>('desk-a', 'roster.open')).value
  return String(items.find(({ post }) => post === OFFICERS)?.rev)
}
export const swapped = async (house: House, round: number): Promise<string> => {
  const input = { date: `2026-11-${String(23 + round)}`, with: 'officer-d' }
  return (await house.ask<{ swap: string }>('officer-a', 'roster.swap', input)).value.swap
}
