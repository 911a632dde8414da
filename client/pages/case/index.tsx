import { CasePage } from '../../components/case-page'
import { PLAIN_CONTROLS } from '../../components/plain-controls'
import { useMyCase } from './use-my-case'

export default function MyCasePage() {
  const { opened, justFiled, astray } = useMyCase()
  return astray ? null : <CasePage opened={opened} controls={PLAIN_CONTROLS} justFiled={justFiled} />
}
