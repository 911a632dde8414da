import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DocketFields, DocketOffer } from '#types/docket-view'
import type { Acting } from '../../../api/use-acting'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { lackingFields } from '../../../components/lacking-fields'
import { Notice, RefusalNotice } from '../../../components/notice'
import { Sheet } from '../../../components/sheet'
import { docketActs, docketCopy, docketFields } from '../../../copy/desk-docket'
import { DOCKET_CONTROLS } from './docket-controls'

interface DocketSheetProps {
  readonly acting: Acting<DocketOffer, DocketFields>
  readonly now: number
}

/** One act of a docket with just its fields: what the law wants on record, and nothing else. */
export function DocketSheet({ acting, now }: DocketSheetProps) {
  const [pressed, setPressed] = useState(false)
  const { offer, draft, sending, refusal } = acting
  if (offer === null) return null
  const { button, ask } = docketActs[offer.action]
  const lacking = lackingFields(offer.fields, draft.fields)
  const send = () => {
    setPressed(true)
    if (lacking.length === 0) void acting.send()
  }
  return (
    <Sheet
      title={ask}
      onClose={acting.close}
      foot={
        <Button kind="filled" words={sending ? docketCopy.sending : button} busy={sending} onPress={send} />
      }
    >
      <View className="docket-form">
        {offer.fields.map((field) => {
          const Control = DOCKET_CONTROLS[field.code]
          return (
            <Field key={field.code} label={docketFields[field.code]} required={field.required}>
              <Control field={field} values={draft.fields} now={now} onChange={acting.change} />
            </Field>
          )
        })}
        {pressed && lacking.length > 0 && (
          <Notice
            tone="alarm"
            title={`${docketCopy.missing}${lacking.map(({ code }) => docketFields[code]).join('、')}`}
          />
        )}
        {refusal !== null && <RefusalNotice refusal={refusal} />}
      </View>
    </Sheet>
  )
}
