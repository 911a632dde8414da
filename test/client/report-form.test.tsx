import { fireEvent, screen, waitFor } from '@testing-library/react'
import { asked, loseNetwork, open, pick, press, say, settle, standAtTheForm } from './support/report-form'

standAtTheForm()

describe('somebody in a hurry', () => {
  it('says it and sends it, and never opens what else could be said', async () => {
    await open()
    say('墙裂了没人修')
    press('交给柳岸物业')
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
    expect(screen.queryByLabelText('几栋')).toBeNull()
  })

  it('sees who has it first and by when, by the rules that will take it', async () => {
    await open()
    expect(screen.getByRole('button', { name: '交给柳岸物业' })).toBeTruthy()
    expect(screen.getByText('今天 16:32 前受理')).toBeTruthy()
    expect(screen.getByText('匿名，不留电话')).toBeTruthy()
  })

  it('is promised no unit and no hour that nobody could be asked about', async () => {
    loseNetwork()
    await open()
    expect(screen.getByRole('button', { name: '交出去' })).toBeTruthy()
    expect(screen.queryByText(/前受理/u)).toBeNull()
  })
})

describe('what may be said besides', () => {
  it('opens one line at a time', async () => {
    await open()
    press(/^在哪里/u)
    expect(screen.getByLabelText('几栋')).toBeTruthy()
    press(/^什么时候/u)
    expect(screen.queryByLabelText('几栋')).toBeNull()
    expect(screen.getByRole('button', { name: '什么时候' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('offers the place of the last report', async () => {
    await open()
    press(/^在哪里/u)
    fireEvent.change(screen.getByLabelText('几栋'), { target: { value: '3栋' } })
    say('墙裂了没人修')
    press('交给柳岸物业')
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
    expect(localStorage.getItem('yimixian.place.lahy')).toContain('3栋')
  })

  it('is the matter’s own question, whose answer goes with it and goes when the matter does', async () => {
    await open()
    say('墙裂了没人修')
    press(/选一选/u)
    fireEvent.click(await screen.findByRole('button', { name: /不保修/u }))
    pick('施工单位')
    await settle(320)
    expect(asked('case.preview').at(-1)?.input).toMatchObject({ answers: { party: 'contractor' } })
    press(/^不保修/u)
    fireEvent.click(await screen.findByRole('button', { name: /养狗/u }))
    await settle(320)
    expect(asked('case.preview').at(-1)?.input.answers).toBeUndefined()
  })

  it('is asked of the rules once for what decides, and not for every word', async () => {
    await open()
    const before = asked('case.preview').length
    say('墙裂了')
    say('墙裂了没人修')
    await settle(320)
    expect(asked('case.preview')).toHaveLength(before)
  })

  it('is a time that has been, never one to come', async () => {
    await open()
    press(/^什么时候/u)
    pick('别的时间')
    fireEvent.change(screen.getByLabelText('什么时候 日期'), { target: { value: '2126-01-01' } })
    say('墙裂了没人修')
    press('交给柳岸物业')
    await waitFor(() => expect(asked('case.file')).toHaveLength(1))
    expect(Number(asked('case.file')[0]?.input.happenedAt)).toBeLessThan(Date.now())
  })
})

describe('a question', () => {
  it('has the page of a report without danger, place or time', async () => {
    await open('?kind=question')
    expect(screen.getByRole('button', { name: '问柳岸物业' })).toBeTruthy()
    expect(screen.queryByText('现在有人有危险吗？')).toBeNull()
    expect(screen.queryByRole('button', { name: /^在哪里/u })).toBeNull()
    say('装修几点以后不能有声音')
    press('问柳岸物业')
    await waitFor(() => expect(asked('case.file')[0]?.input).toMatchObject({ kind: 'question' }))
  })

  it('can become a report, and a report a suggestion', async () => {
    await open('?kind=question')
    press(/^反映、问一问/u)
    pick('提个建议')
    await settle(320)
    expect(screen.getByRole('button', { name: '提给柳岸物业' })).toBeTruthy()
  })
})

describe('somebody in danger', () => {
  it('is given the gas company of this county, from its board', async () => {
    await open()
    pick('有')
    expect(screen.getByRole('alert').textContent).toContain('闻到燃气味')
    expect(screen.getByRole('button', { name: '燃气抢修' })).toBeTruthy()
  })
})
