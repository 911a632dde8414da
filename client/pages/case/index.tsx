import { CasePage } from '../../components/case-page'
import { useMyCase } from './use-my-case'

export default function MyCasePage() {
  const { opened, justFiled, astray } = useMyCase()
  return astray ? null : <CasePage opened={opened} justFiled={justFiled} />
}
