import type { CaseView } from '#types/case-view'
import { Button } from '../../../components/button'
import { Foot } from '../../../components/foot'
import { Notice } from '../../../components/notice'
import { Shell } from '../../../components/shell'
import { fieldCopy, findingCopy } from '../../../copy/field'
import { replace, switchTo } from '../../../platform/navigation'

function sentence({ stage, holder }: CaseView): string {
  if (stage === 'closed') return findingCopy.done.closed
  if (stage === 'verifying') return findingCopy.done.verifying
  // Whoever may order it to be put right has it from the start.
  return stage !== 'submitted' ? findingCopy.done.kept : findingCopy.done.going(holder?.unitName ?? '')
}

/** What came of it, and the next one a tap away. */
export function Recorded({ done, onAnother }: { readonly done: CaseView; readonly onAnother: () => void }) {
  return (
    <Shell
      title={findingCopy.title}
      foot={
        <Foot crowded>
          <Button words={fieldCopy.toDesk} onPress={() => void switchTo('tasks')} />
          <Button words={findingCopy.toRound} onPress={() => void replace('rounds')} />
          <Button kind="filled" words={fieldCopy.again} onPress={onAnother} />
        </Foot>
      }
    >
      <Notice
        tone="good"
        title={sentence(done)}
        line={`${done.title} · ${findingCopy.number(done.number)}`}
      />
    </Shell>
  )
}
