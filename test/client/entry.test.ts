import { codeIn, decoded, entryCode, entryText } from '../../client/platform/entry'

const CODE = 'LAHY0173'
const printed = `https://example.invalid/b/${CODE}`
const invitation = `https://example.invalid/packages/desk/join/index?code=${CODE}`
const twice = encodeURIComponent(encodeURIComponent(printed))

describe('the entry reader', () => {
  it.each<[string, Record<string, unknown>, { pathname?: string; search?: string }]>([
    ['a typed or linked code', { code: CODE }, {}],
    [
      'the route parameter of a browser',
      { code: CODE, $taroTimestamp: 12, stamp: '3' },
      { pathname: `/b/${CODE}` },
    ],
    ['a mini-program code', { scene: CODE }, {}],
    ['a mini-program code with its key, still encoded', { scene: encodeURIComponent(`c=${CODE}`) }, {}],
    ['a scanned link as WeChat hands it over', { q: encodeURIComponent(printed), scancode_time: '1' }, {}],
    ['a scanned link encoded twice', { q: twice }, {}],
    ['a link with a query and a hash behind it', { q: `${printed}?from=gate#top` }, {}],
    ['the address of a browser', {}, { pathname: `/b/${CODE}` }],
    ['the query of a browser', {}, { search: `?scene=${CODE}` }],
    ['a link inside the query of a browser', {}, { search: `?q=${encodeURIComponent(printed)}` }],
    ['a code typed with spaces and a dash', { code: ' LAHY-01 73 ' }, {}],
    ['the scanned address of an invitation', { q: encodeURIComponent(invitation) }, {}],
  ])('finds the board in %s', (_name, parameters, address) => {
    expect(entryCode(parameters, address)).toBe(CODE)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 17],
    ['an object', { code: CODE }],
    ['an empty text', ''],
    ['half an escape', '%E4%BD%A'],
    ['a lone percent sign', '%'],
    ['somebody else’s link', 'https://example.invalid/pay?amount=100'],
    ['a path without a code', 'https://example.invalid/b/'],
    ['a script', '<script>alert(1)</script>'],
    ['Chinese words', '柳岸花园'],
    ['a very long text', 'A'.repeat(5000)],
    ['links within links within links', 'q='.repeat(40)],
  ])('finds no board in %s, and does not throw', (_name, value) => {
    expect(entryCode({ code: value, scene: value, q: value })).toBeNull()
    expect(codeIn(value)).toBeNull()
  })

  it('reads the first of several that makes sense', () => {
    expect(entryCode({ code: '%', scene: '', q: printed })).toBe(CODE)
  })

  it('does not take an ordinary page’s path for a board', () => {
    expect(entryCode({}, { pathname: '/packages/follow/case/index', search: '?id=abc' })).toBeNull()
  })

  it('keeps undecodable text as it is', () => {
    expect(decoded('100%')).toBe('100%')
    expect(entryText({ id: 'a%2Fb' }, 'id')).toBe('a/b')
    expect(entryText({ id: '' }, 'id')).toBeNull()
  })
})
