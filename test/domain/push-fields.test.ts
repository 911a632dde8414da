import { fieldsOf, fitField, type PushWords, timeText } from '#core/domain/push-fields'

const words: PushWords = {
  ...{ matter: '占用消防通道', compound: '溪源小区', unit: '城市管理局', number: '20261117-7K3PQ' },
  ...{ place: '溪源小区3栋', title: '', at: Date.UTC(2026, 10, 17, 2, 0) },
}

describe('a field of a template', () => {
  it.each([
    ['thing1', '一'.repeat(21), `${'一'.repeat(19)}…`],
    ['thing1', '  楼道\n堆物 ', '楼道 堆物'],
    ['thing1', '', null],
    ['number1', '12a', null],
    ['letter1', 'abc', 'abc'],
    ['symbol1', '!!', '!!'],
    ['character_string2', 'A'.repeat(40), 'A'.repeat(32)],
    ['character_string2', '编号1', null],
    ['time3', '2026年11月17日 10:00', '2026年11月17日 10:00'],
    ['time3', '15:01~16:00', '15:01~16:00'],
    ['time3', '昨天', null],
    ['date3', '2026年11月17日', '2026年11月17日'],
    ['amount4', '¥100.5', '¥100.5'],
    ['phone_number5', '1'.repeat(18), null],
    ['car_number6', '皖A12345', '皖A12345'],
    ['name7', '一二三四五六七八九十一', null],
    ['phrase8', '待受理', '待受理'],
    ['phrase8', '等待受理中了', null],
    ['phrase8', 'OK', null],
    ['unheard9', '字', null],
  ])('%s takes of %j what WeChat takes', (key, value, taken) => {
    expect(fitField(key, value)).toBe(taken)
  })

  it('says a moment in the time of the county', () => {
    expect(timeText(words.at)).toBe('2026年11月17日 10:00')
  })

  it('that nothing fits into keeps the whole message at home', () => {
    expect(fieldsOf({ thing1: 'matter', phrase2: 'number' }, words)).toEqual({ unfit: 'phrase2' })
    expect(fieldsOf({ thing1: 'matter', thing2: 'title' }, words)).toEqual({ unfit: 'thing2' })
    expect(fieldsOf({ thing1: 'matter' }, words)).toEqual({ data: { thing1: { value: '占用消防通道' } } })
  })
})
