import { useState } from 'react'
import type { OfferField } from '#types/offer'
import type { Moving } from '../api/use-move'
import { fieldName, moves, sheetCopy } from '../copy/moves'
import { Button } from './button'
import { controlOf } from './control'
import type { ControlProps, Controls } from './control'
import { lackingFields } from './lacking-fields'
import { MoveField } from './move-field'
import { Notice, RefusalNotice } from './notice'
import { Sheet } from './sheet'

interface OfferSheetProps {
  readonly moving: Moving
  readonly now: number
  /** What this package of the app can draw. */
  readonly controls: Controls
}

type AboveProps = ControlProps & { readonly controls: Controls; readonly onClose: () => void }

/** The list a control has asked for, above the form. */
function Above({ field, controls, onClose, ...props }: AboveProps) {
  const Sheet = controlOf(field.code, controls)?.Above
  return Sheet === undefined ? null : <Sheet {...props} field={field} onClose={onClose} />
}

/** One offer with just its fields. What the server did not ask for is not here. */
export function OfferSheet({ moving, now, controls }: OfferSheetProps) {
  const [pressed, setPressed] = useState(false)
  const [above, setAbove] = useState<OfferField | null>(null)
  const { offer, sending, refusal, draft } = moving
  if (offer === null) return null
  const { action } = offer
  const lacking = lackingFields(offer.fields, draft.fields)
  const send = () => {
    setPressed(true)
    if (lacking.length === 0) void moving.send()
  }
  const propsOf = (field: OfferField) => ({
    ...{ field, action, now, controls, values: draft.fields, onChange: moving.change },
    onOpen: () => setAbove(field),
  })
  const { button, ask } = moves[action]
  return (
    <>
      <Sheet
        title={ask}
        onClose={moving.close}
        foot={
          <Button kind="filled" words={sending ? sheetCopy.sending : button} busy={sending} onPress={send} />
        }
      >
        {offer.fields.map((field) => (
          <MoveField key={field.code} {...propsOf(field)} />
        ))}
        {pressed && lacking.length > 0 && (
          <Notice
            tone="alarm"
            title={`${sheetCopy.missing}${lacking.map(({ code }) => fieldName(code, action)).join('、')}`}
          />
        )}
        {refusal !== null && <RefusalNotice refusal={refusal} />}
      </Sheet>
      {above !== null && <Above {...propsOf(above)} onClose={() => setAbove(null)} />}
    </>
  )
}
