import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ComponentType } from 'react'
import { reportCopy } from '../../client/copy/report'
import { recordingCopy } from '../../client/copy/recording'
import { previewWarnings, seenCopy } from '../../client/copy/seen'
import { giveMicrophone } from './support/fake-microphone'
import { visited } from './support/no-taro'
import { asked, loseNetwork, open, press, say, settle, standAtTheForm } from './support/report-form'

standAtTheForm()

describe('a voice', () => {
  it('is recorded between two taps, and hangs on the report', async () => {
    const microphone = giveMicrophone()
    await open()
    press('说一段')
    await settle()
    expect(screen.getByText(recordingCopy.recording)).toBeTruthy()
    expect(microphone.open).toBe(1)
    press('录好了')
    await settle()
    expect(microphone.open).toBe(0)
    expect(screen.getByText(/^录音 0:01/u)).toBeTruthy()
    const { allDrafts } = await import('../../client/drafts/drafts')
    expect(allDrafts()[0]?.attachments).toMatchObject([{ kind: 'voice', type: 'audio/webm', size: 3 }])
    press('删掉录音')
    await settle()
    expect(screen.queryByText(/^录音 0:01/u)).toBeNull()
  })

  it('that is dropped leaves nothing behind', async () => {
    giveMicrophone()
    await open()
    press('说一段')
    await settle()
    press('不要了')
    await settle()
    expect(screen.queryByText(/^录音/u)).toBeNull()
  })

  it('without a microphone is no dead end', async () => {
    giveMicrophone().refused = true
    await open()
    press('说一段')
    await settle()
    expect(screen.getByText(recordingCopy.refused)).toBeTruthy()
    expect(screen.getByText(recordingCopy.refusedNext)).toBeTruthy()
    expect(screen.getByRole('button', { name: '说一段' })).toBeTruthy()
  })
})

describe('what others will see', () => {
  let Preview: ComponentType
  const look = async (before: () => void = () => undefined) => {
    await open()
    before()
    say('墙裂了没人修')
    press(/^别人看到的样子/u)
    const address = visited.at(-1) ?? ''
    expect(address).toContain('/packages/report/preview/index')
    ;({ default: Preview } = await import('../../client/packages/report/preview/index'))
    document.body.innerHTML = ''
    window.history.replaceState(null, '', address)
    render(<Preview />)
    await settle()
  }

  it('is shown for each reader, and what may give one away before it is sent', async () => {
    await look()
    expect(screen.getByText('“墙裂了没人修”')).toBeTruthy()
    expect(screen.getByText(previewWarnings.mayGuess[0])).toBeTruthy()
    fireEvent.click(screen.getByRole('tab', { name: '物业' }))
    expect(screen.getByText(seenCopy.nothing.property)).toBeTruthy()
    expect(asked('case.preview').at(-1)?.input).toMatchObject({ words: '墙裂了没人修' })
  })

  it('is told as a rule, and not as a look, where nobody can be asked', async () => {
    await look(loseNetwork)
    await screen.findByText(reportCopy.seenOffline, {}, { timeout: 4000 })
    expect(screen.queryByRole('tab')).toBeNull()
  })

  it('is told on the page itself while there is no network to open another', async () => {
    loseNetwork()
    await open()
    const line = () => screen.getByRole('button', { name: /^别人看到的样子/u })
    await waitFor(() => expect(line().getAttribute('aria-expanded')).toBe('false'), { timeout: 4000 })
    fireEvent.click(line())
    expect(screen.getByText(reportCopy.seenOffline)).toBeTruthy()
    expect(visited).toEqual([])
  })
})
