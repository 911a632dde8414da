import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { deskCopy } from '../../../copy/desk'
import { StaffCase } from '../case/staff-case'
import { useStaffCase } from '../case/use-staff-case'

interface BesideListProps {
  readonly id: string | null
  /** The case has moved on: its row may be another one now. */
  readonly onDone: () => void
}

function Shown({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const opened = useStaffCase(id)
  const { loaded } = opened
  const rev = loaded.state === 'ready' ? loaded.value.rev : null
  const first = useRef<number | null>(null)
  useEffect(() => {
    if (rev === null) return
    if (first.current !== null && first.current !== rev) onDone()
    first.current = rev
  }, [rev, onDone])
  return <StaffCase opened={opened} as="pane" />
}

/** The case that was chosen in the list, on a screen that has room for both. */
export function BesideList({ id, onDone }: BesideListProps) {
  if (id === null) return <View className="panes__none">{deskCopy.pickOne}</View>
  return <Shown key={id} id={id} onDone={onDone} />
}
