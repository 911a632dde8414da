import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createMatcher } from '../../../types/matcher/match'
import type { MatcherModel } from '../../../types/matcher/model'

const file = path.join(__dirname, '../../../config/matcher/model.json')
const model = JSON.parse(readFileSync(file, 'utf8')) as MatcherModel
const matcher = createMatcher(model)
const best = (text: string) => matcher.match(text).matters[0]?.code

describe('a resident’s sentence', () => {
  it.each([
    ['楼上天天往下扔烟头', 'falling-objects'],
    ['电瓶车推电梯里上去充', 'ebike-upstairs'],
    ['底楼在草地上种满了辣椒', 'veg-garden'],
  ])('%s finds its matter', (text, code) => {
    expect(best(text)).toBe(code)
  })

  it('finds its matter through a typo of the pinyin keyboard', () => {
    expect(best('高空抛误')).toBe('falling-objects')
  })

  it('that holds two troubles names both', () => {
    const { matters, also } = matcher.match('楼下有人养鸡打鸣，还有人把电动车推进电梯')
    expect([matters[0]?.code, ...also]).toEqual(expect.arrayContaining(['poultry', 'ebike-upstairs']))
  })

  it('is answered alike every time', () => {
    expect(createMatcher(model).match('门口摆摊堵路')).toEqual(matcher.match('门口摆摊堵路'))
  })

  it('of nothing but signs suggests nothing', () => {
    expect(matcher.match('，。！').matters).toEqual([])
  })

  it('gives words of its own as the reason', () => {
    const text = '楼道里贴满了开锁小广告'
    for (const word of matcher.match(text).reason) expect(text).toContain(word)
  })
})

describe('danger', () => {
  it.each(['三楼着火了，浓烟往外冒', '我妈困在电梯里', '楼道里好大的煤气味'])('%s is noticed', (text) => {
    expect(matcher.match(text).hazard).toBe(true)
  })

  it.each(['消防通道停满车，万一着火怎么办', '电梯年检过期了', '请来讲讲着火了怎么逃'])(
    '%s only speaks of it',
    (text) => {
      expect(matcher.match(text).hazard).toBe(false)
    },
  )
})

describe('whom it concerns', () => {
  it('is the property company that pocketed the income', () => {
    expect(matcher.match('物业把电梯广告的钱吞了').about).toBe('property')
  })

  it('is the officer who took a present', () => {
    expect(matcher.match('城管队员收了老板的烟就走了').about).toBe('officer')
  })

  it('is the community that sends people away', () => {
    expect(matcher.match('居委会推来推去不给办').about).toBe('community')
  })

  it('is nobody where officers are only hindered', () => {
    expect(matcher.match('城管来拆违建，他家拦着不让进').about).toBeNull()
  })
})

describe('scope', () => {
  it.each(['我想离婚', '明天会下雨吗', '老板拖欠工资'])('%s is not ours', (text) => {
    expect(matcher.match(text).outOfScope).toBe(true)
  })

  it.each(['建议多装几个充电桩', '请问业委会怎么成立'])('%s, a question or suggestion, is ours', (text) => {
    expect(matcher.match(text).outOfScope).toBe(false)
  })
})

describe('a region', () => {
  const codes = ['illegal-construction', 'fire-lane', 'green-occupy', 'other']

  it('is offered its own matters only', () => {
    const local = createMatcher(model, { codes })
    for (const { code } of local.match('有人在绿地里种菜').matters) expect(codes).toContain(code)
  })

  it('that lacks a matter falls to its nearest general one', () => {
    expect(createMatcher(model, { codes }).match('花坛里种了一片大葱').matters[0]?.code).toBe('green-occupy')
  })

  it('that has no neighbour of a matter falls to other', () => {
    expect(createMatcher(model, { codes }).match('楼下打麻将赌钱').matters[0]?.code).toBe('other')
  })

  it('may teach a local word', () => {
    const words = [{ word: '王家塘', code: 'fire-lane' }]
    expect(createMatcher(model, { codes, words }).match('王家塘又来了').matters[0]?.code).toBe('fire-lane')
  })
})
