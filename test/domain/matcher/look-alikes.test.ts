import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lookAlikes, type NewReport, type OpenCase } from '../../../types/matcher/look-alikes'
import { createMatcher } from '../../../types/matcher/match'
import type { MatcherModel } from '../../../types/matcher/model'
import { placeIn } from '../../../types/matcher/place'
import { similar } from '../../../types/matcher/similar'

const file = path.join(__dirname, '../../../config/matcher/model.json')
const matcher = createMatcher(JSON.parse(readFileSync(file, 'utf8')) as MatcherModel)
const day = 86_400_000
const now = 100 * day

const report: NewReport = {
  words: '3号楼电梯坏了好几天',
  matter: 'elevator-fault',
  place: { building: '3号楼' },
  at: now,
}
const open = (more: Partial<OpenCase>): OpenCase => ({
  id: 'first',
  matter: 'elevator-fault',
  publicity: 'summary',
  place: { building: '3号楼', unit: '2单元', floor: '5层' },
  filedAt: now - 2 * day,
  words: '三栋的电梯停了两天没人修',
  summary: '电梯停运',
  ...more,
})

it('shows the second reporter the first report, without the words, the unit or the floor', () => {
  const { cases } = lookAlikes(report, [open({})], matcher)
  expect(cases).toMatchObject([{ id: 'first', building: '3号楼', days: 2, summary: '电梯停运' }])
  expect(JSON.stringify(cases)).not.toMatch(/没人修|2单元|5层/)
})

it('does not take the lift of another building for the same', () => {
  const elsewhere = open({ place: { building: '8号楼' }, words: '8号楼电梯坏了' })
  expect(lookAlikes(report, [elsewhere], matcher).cases).toEqual([])
})

it('leaves no trace of a matter without publicity', () => {
  expect(lookAlikes(report, [open({ publicity: 'none' })], matcher)).toEqual({ cases: [], unnamed: 0 })
})

it('tells only the number where only the number may be told', () => {
  expect(lookAlikes(report, [open({ publicity: 'count' })], matcher)).toEqual({ cases: [], unnamed: 1 })
})

it('puts the fresher of two alike cases first', () => {
  const { cases } = lookAlikes(report, [open({ id: 'old', filedAt: now - 30 * day }), open({})], matcher)
  expect(cases[0]?.id).toBe('first')
})

it('reads numbers of buildings in either script', () => {
  expect(placeIn('十二栋三单元')).toEqual(placeIn('12号楼3单元'))
})

it('tells one trouble of one place from another of it', () => {
  expect(similar('4号楼楼道堆杂物', '4号楼有人养鸡', matcher).same).toBe(false)
})
