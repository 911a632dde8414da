import type { BoardView } from '#types/board-view'
import { useMatters } from '../../api/use-matters'
import { MatterSearch } from '../../components/matter-search'
import { RefusalNotice } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { Skeleton } from '../../components/skeleton'
import { boardCopy } from '../../copy/board'
import { open } from '../../platform/navigation'

/** "Whose is this?" before anything is reported; a tap goes on to the report with the matter chosen. */
export function WhoSheet({ view, onClose }: { readonly view: BoardView; readonly onClose: () => void }) {
  const matters = useMatters(view.compound.id)
  return (
    <Sheet title={boardCopy.who} onClose={onClose} tall>
      {matters.state === 'loading' && <Skeleton rows={5} />}
      {matters.state === 'failed' && <RefusalNotice refusal={matters.refusal} />}
      {matters.state === 'ready' && (
        <MatterSearch
          matters={matters.value}
          now={view.now}
          hint={boardCopy.whoSearch}
          onChoose={({ code }) => {
            onClose()
            void open('report', { matter: code })
          }}
        />
      )}
    </Sheet>
  )
}
