import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { FieldCode, MoveFields, OfferField } from '#types/offer'
import { fields as names, placeholders, sheetCopy } from '../copy/moves'
import { DAY, dateWords, when } from '../copy/time'
import { choiceWord } from '../copy/words'
import { Choices } from './choices'
import { Field } from './field'
import { PhotoPicker } from './photo-picker'
import { Stars } from './stars'
import { TypedText } from './typed-text'
import { usePhotos } from './use-photos'

interface MoveFieldProps {
  readonly field: OfferField
  readonly values: MoveFields
  readonly onChange: (fields: MoveFields) => void
  readonly now: number
}

type TextCode = 'words' | 'demand' | 'summary' | 'servedOn'
type ChoiceCode = 'reason' | 'dissuasion' | 'inspection' | 'outcome'
type AnswerCode = 'restored' | 'solved'

const text = (code: TextCode) =>
  function TextField({ values, onChange }: MoveFieldProps) {
    return (
      <TypedText
        label={names[code]}
        kind={code === 'servedOn' ? 'line' : 'area'}
        most={code === 'servedOn' ? 80 : 2000}
        hint={placeholders[code] ?? ''}
        value={values[code] ?? ''}
        onChange={(value) => onChange({ [code]: value })}
      />
    )
  }

const choice = (code: ChoiceCode) =>
  function ChoiceField({ field, values, onChange }: MoveFieldProps) {
    const choices = (field.choices ?? []).map((value) => ({ value, label: choiceWord(value, code) }))
    return (
      <Choices
        label={names[code]}
        choices={choices}
        value={values[code] ?? null}
        onChoose={(value) => onChange({ [code]: value })}
        shape={choices.length > 4 ? 'list' : 'row'}
      />
    )
  }

const answer = (code: AnswerCode, yes: string, no: string) =>
  function AnswerField({ values, onChange }: MoveFieldProps) {
    return (
      <Choices
        label={names[code]}
        choices={[
          { value: true, label: yes },
          { value: false, label: no },
        ]}
        value={values[code] ?? null}
        onChoose={(value) => onChange({ [code]: value })}
      />
    )
  }

const DAYS = [1, 3, 7, 15] as const

function DueField({ field, values, onChange, now }: MoveFieldProps) {
  const suggested = typeof field.suggested === 'number' ? field.suggested : null
  const others = DAYS.map((days) => ({
    value: now + days * DAY,
    label: `${sheetCopy.days(days)} · ${dateWords(now + days * DAY)}`,
  }))
  const first = suggested === null ? [] : [{ value: suggested, label: when(suggested, now) }]
  return (
    <Choices
      label={names.dueAt}
      choices={[...first, ...others]}
      value={values.dueAt ?? null}
      onChoose={(dueAt) => onChange({ dueAt })}
    />
  )
}

function PhotosField({ values, onChange }: MoveFieldProps) {
  const photos = usePhotos(values.photos ?? [])
  const arrived = photos.files.join(' ')
  useEffect(() => {
    const files = arrived === '' ? [] : arrived.split(' ')
    if (files.join(' ') !== (values.photos ?? []).join(' ')) onChange({ photos: files })
  }, [arrived, values.photos, onChange])
  return <PhotoPicker photos={photos} />
}

function ScoreField({ values, onChange }: MoveFieldProps) {
  return <Stars label={names.score} value={values.score ?? 0} onChange={(score) => onChange({ score })} />
}

const CONTROLS: Record<FieldCode, (props: MoveFieldProps) => ReactNode> = {
  words: text('words'),
  demand: text('demand'),
  summary: text('summary'),
  servedOn: text('servedOn'),
  reason: choice('reason'),
  dissuasion: choice('dissuasion'),
  inspection: choice('inspection'),
  outcome: choice('outcome'),
  restored: answer('restored', sheetCopy.yes, sheetCopy.no),
  solved: answer('solved', sheetCopy.solvedYes, sheetCopy.solvedNo),
  dueAt: DueField,
  photos: PhotosField,
  score: ScoreField,
}

/** Draws the control of one field code; which fields there are, only the server knows. */
export function MoveField(props: MoveFieldProps) {
  const { code, required } = props.field
  const Control = CONTROLS[code]
  return (
    <Field label={names[code]} required={required}>
      <Control {...props} />
    </Field>
  )
}
