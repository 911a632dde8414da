import { StaffCase } from './staff-case'
import { useTask } from './use-task'

export default function TaskPage() {
  return <StaffCase opened={useTask()} as="page" />
}
