import { CasePage } from '../../../components/case-page'
import { STAFF_CONTROLS } from '../controls/staff-controls'
import { useTask } from './use-task'

export default function TaskPage() {
  return <CasePage opened={useTask()} controls={STAFF_CONTROLS} />
}
