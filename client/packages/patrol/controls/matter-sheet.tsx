import type { MatterView } from '#types/matter-view'
import { MatterSearch } from '../../../components/matter-search'
import { Sheet } from '../../../components/sheet'
import { fieldCopy } from '../../../copy/field'

interface MatterSheetProps {
  readonly matters: readonly MatterView[]
  readonly now: number
  readonly chosen: string | null
  readonly onChoose: (matter: string) => void
  readonly onClose: () => void
}

export function MatterSheet({ matters, now, chosen, onChoose, onClose }: MatterSheetProps) {
  return (
    <Sheet title={fieldCopy.matterSheet} onClose={onClose} tall>
      <MatterSearch
        matters={matters}
        now={now}
        chosen={chosen}
        hint={fieldCopy.matterHint}
        onChoose={({ code }) => {
          onChoose(code)
          onClose()
        }}
      />
    </Sheet>
  )
}
