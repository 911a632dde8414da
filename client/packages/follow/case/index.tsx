import { CasePage } from '../../../components/case-page'
import { PLAIN_CONTROLS } from '../../../components/plain-controls'
import { ReadAloud } from '../../../components/read-aloud'
import { aloudWords } from './aloud-words'
import { Complain } from './complain'
import { JoinedPage } from './joined-page'
import { SeenPage } from './seen-page'
import { useMyCase } from './use-my-case'
import './index.scss'

export default function MyCasePage() {
  const { opened, justFiled, astray, seen } = useMyCase()
  if (astray) return null
  if (seen !== null) return <SeenPage seen={seen} opened={opened} />
  const view = opened.loaded.state === 'ready' ? opened.loaded.value : null
  if (view?.follow !== undefined) return <JoinedPage view={view} follow={view.follow} opened={opened} />
  const own =
    view === null ? {} : { aloud: <ReadAloud words={aloudWords(view)} />, beside: <Complain view={view} /> }
  return <CasePage opened={opened} controls={PLAIN_CONTROLS} justFiled={justFiled} {...own} />
}
