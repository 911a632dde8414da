import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { DocketFieldCode, DocketFields, DocketOfferField } from '#types/docket-view'
import { ticketOfStaff } from '../../../api/ticket-of-staff'
import { Cell } from '../../../components/cell'
import { Choices } from '../../../components/choices'
import { PhotoField } from '../../../components/photo-field'
import { Card } from '../../../components/section'
import { TypedText } from '../../../components/typed-text'
import { docketCopy, docketFields, docketHints } from '../../../copy/desk-docket'
import { docketChoice } from '../../../copy/desk-docket-words'
import { formCopy } from '../../../copy/form'
import { when } from '../../../copy/time'
import { DateTime } from '../../../components/date-time'
import { FindSheet } from '../controls/find-sheet'

export interface DocketControlProps {
  readonly field: DocketOfferField
  readonly values: DocketFields
  readonly now: number
  readonly onChange: (fields: DocketFields) => void
}

type Control = (props: DocketControlProps) => ReactNode
/** The fields whose value is of this type. */
type CodesOf<Value> = {
  [Code in DocketFieldCode]-?: DocketFields[Code] extends Value | undefined ? Code : never
}[DocketFieldCode]

const typed = (kind: 'area' | 'line', most: number): Control =>
  function Typed({ field, values, onChange }) {
    const code = field.code as CodesOf<string> // the table below has sent only these here
    return (
      <TypedText
        kind={kind}
        most={most}
        label={docketFields[code]}
        hint={docketHints[code] ?? ''}
        value={values[code] ?? ''}
        onChange={(value) => onChange({ [code]: value })}
      />
    )
  }

function YesOrNo({ field, values, onChange }: DocketControlProps) {
  const code = field.code as CodesOf<boolean> // the table below has sent only these here
  return (
    <Choices
      label={docketFields[code]}
      choices={[
        { value: true, label: docketCopy.yes },
        { value: false, label: docketCopy.no },
      ]}
      value={values[code] ?? null}
      onChoose={(value) => onChange({ [code]: value })}
    />
  )
}

const choicesOf = ({ code, choices = [], labels = {} }: DocketOfferField) =>
  choices.map((value) => ({ value, label: docketChoice(code, value, labels[value]) }))

function Code({ field, values, onChange }: DocketControlProps) {
  const code = field.code as CodesOf<string> // the table below has sent only these here
  return (
    <Choices
      label={docketFields[code]}
      choices={choicesOf(field)}
      value={values[code] ?? null}
      onChoose={(value) => onChange({ [code]: value })}
      shape="list"
    />
  )
}

/** A unit out of a long list, searched for on a sheet of its own. */
function Unit({ field, values, onChange }: DocketControlProps) {
  const [open, setOpen] = useState(false)
  const choices = choicesOf(field)
  const chosen = choices.find(({ value }) => value === values.to)
  return (
    <>
      <Card>
        <Cell
          title={chosen?.label ?? formCopy.choose}
          strong={chosen !== undefined}
          onPress={() => setOpen(true)}
        />
      </Card>
      {open && (
        <FindSheet
          name={docketFields.to}
          choices={choices}
          chosen={values.to === undefined ? [] : [values.to]}
          onChoose={(to) => {
            onChange({ to })
            setOpen(false)
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** A date that the server suggests stands in the form at once: to be confirmed, never to be worked out. */
function Moment({ field, values, now, onChange }: DocketControlProps) {
  const code = field.code as 'askedAt' | 'heldAt' // the table below has sent only these here
  const suggested = typeof field.suggested === 'number' ? field.suggested : undefined
  const value = values[code] ?? suggested
  useEffect(() => {
    if (values[code] === undefined && suggested !== undefined) onChange({ [code]: suggested })
  }, [code, suggested, values, onChange])
  return (
    <View>
      {suggested !== undefined && (
        <View className="docket-form__hint">{docketCopy.heldAt(when(suggested, now))}</View>
      )}
      <DateTime label={docketFields[code]} value={value ?? now} onChange={(at) => onChange({ [code]: at })} />
    </View>
  )
}

/** A fine in whole yuan; anything else typed is no amount. */
function Amount({ values, onChange }: DocketControlProps) {
  return (
    <TypedText
      kind="line"
      most={9}
      label={docketFields.amount}
      hint={docketCopy.whole}
      value={values.amount === undefined ? '' : String(values.amount)}
      onChange={(words) => onChange({ amount: Number(words.replace(/\D/gu, '')) })}
    />
  )
}

function Photos({ values, onChange }: DocketControlProps) {
  return <PhotoField values={values} onChange={onChange} askTicket={ticketOfStaff} />
}

const LINE = typed('line', 120)

/** How each field of a staff act is answered. */
export const DOCKET_CONTROLS: Record<DocketFieldCode, Control> = {
  words: typed('area', 2000),
  party: LINE,
  photos: Photos,
  cardShown: YesOrNo,
  receipt: LINE,
  basis: LINE,
  rights: YesOrNo,
  hearing: YesOrNo,
  cause: Code,
  plea: Code,
  askedAt: Moment,
  heldAt: Moment,
  review: Code,
  decision: Code,
  amount: Amount,
  subject: Code,
  firstTime: YesOrNo,
  minor: YesOrNo,
  corrected: YesOrNo,
  harm: Code,
  form: LINE,
  told: YesOrNo,
  way: Code,
  performance: Code,
  reason: Code,
  determination: Code,
  to: Unit,
  outcome: Code,
}
