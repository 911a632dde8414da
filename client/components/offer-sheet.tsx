import { useState } from 'react'
import type { OfferField } from '#types/offer'
import type { Moving } from '../api/use-move'
import { fields as fieldNames, moves, sheetCopy } from '../copy/moves'
import { Button } from './button'
import { MoveField } from './move-field'
import { Notice, RefusalNotice } from './notice'
import { Sheet } from './sheet'

function missing(moving: Moving): readonly OfferField[] {
  const { fields } = moving.draft
  return (moving.offer?.fields ?? []).filter(({ code, required }) => {
    const value = fields[code]
    return required && (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
  })
}

/** One offer with just its fields. What the server did not ask for is not here. */
export function OfferSheet({ moving, now }: { readonly moving: Moving; readonly now: number }) {
  const [pressed, setPressed] = useState(false)
  const { offer, sending, refusal } = moving
  if (offer === null) return null
  const lacking = missing(moving)
  const send = () => {
    setPressed(true)
    if (lacking.length === 0) void moving.send()
  }
  const { button, ask } = moves[offer.action]
  return (
    <Sheet
      title={ask}
      onClose={moving.close}
      foot={
        <Button kind="filled" words={sending ? sheetCopy.sending : button} busy={sending} onPress={send} />
      }
    >
      {offer.fields.map((field) => (
        <MoveField
          key={field.code}
          field={field}
          values={moving.draft.fields}
          onChange={moving.change}
          now={now}
        />
      ))}
      {pressed && lacking.length > 0 && (
        <Notice
          tone="alarm"
          title={`${sheetCopy.missing}${lacking.map(({ code }) => fieldNames[code]).join('、')}`}
        />
      )}
      {refusal !== null && <RefusalNotice refusal={refusal} />}
    </Sheet>
  )
}
