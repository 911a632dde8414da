import { Cell } from '../../components/cell'
import { Icon } from '../../components/icon'
import { Card } from '../../components/section'
import { draftCopy, draftTitle } from '../../copy/drafts'
import { isBlank, isOpen, isQueued } from '../../drafts/draft'
import type { Draft } from '../../drafts/draft'
import { useDrafts } from '../../drafts/drafts'
import { open, switchTo } from '../../platform/navigation'

const goOn = ([only, ...others]: readonly Draft[]): void => {
  if (only !== undefined && others.length === 0) void open('report', { draft: only.commandId })
  else void switchTo('cases')
}

/** One quiet line on the board: something was begun here, or waits for a network. */
export function Unfinished() {
  const all = useDrafts()
  const left = all.filter((draft) => isOpen(draft) && !isBlank(draft))
  const waiting = all.filter(isQueued)
  if (left.length + waiting.length === 0) return null
  const title = left.length > 0 ? draftCopy.leftCount(left.length) : draftCopy.waitingCount(waiting.length)
  const words = draftTitle((left[0] ?? waiting[0])?.words ?? '')
  return (
    <Card className="board-unfinished">
      <Cell
        title={title}
        line={words}
        before={<Icon name="clock" />}
        onPress={() => goOn(left.length > 0 ? left : waiting)}
      />
    </Card>
  )
}
