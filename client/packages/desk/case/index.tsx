import { CasePage } from '../../../components/case-page'
import { useTask } from './use-task'

export default function TaskPage() {
  return <CasePage opened={useTask()} />
}
