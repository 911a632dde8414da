import { act, renderHook } from '@testing-library/react'
import type { useMove as hook } from '../../client/api/use-move'

process.env.TARO_ENV = 'h5'

describe('filling in a move', () => {
  let useMove: typeof hook

  beforeEach(async () => {
    localStorage.clear()
    ;({ useMove } = await import('../../client/api/use-move'))
  })

  it('keeps both of two answers given in one moment, on the screen and on the phone', () => {
    const { result } = renderHook(() => useMove('c1', 'staff', () => undefined))
    act(() => result.current.pick({ action: 'add', fields: [{ code: 'words', required: true }] }))
    act(() => {
      result.current.change({ words: '一楼' })
      result.current.change({ summary: 'ok' })
    })
    expect(result.current.draft.fields).toEqual({ words: '一楼', summary: 'ok' })
    expect(localStorage.getItem('yimixian.move.c1.add')).toContain('"words":"一楼","summary":"ok"')
  })
})
