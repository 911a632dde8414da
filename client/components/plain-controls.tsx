import { fieldName, placeholders, sheetCopy } from '../copy/moves'
import { Choices } from './choices'
import { choicesOf } from './control'
import type { ControlProps, Controls, FieldsOf } from './control'
import { PhotoField } from './photo-field'
import { Stars } from './stars'
import { TypedText } from './typed-text'

const MOST = { area: 2000, line: 80 } as const

const typed = (kind: keyof typeof MOST) =>
  function Typed({ field, action, values, onChange }: ControlProps) {
    const code = field.code as FieldsOf<typeof kind> // the table of kinds has sent only these here
    return (
      <TypedText
        label={fieldName(code, action)}
        kind={kind}
        most={MOST[kind]}
        hint={placeholders[code] ?? ''}
        value={values[code] ?? ''}
        onChange={(value) => onChange({ [code]: value })}
      />
    )
  }

/** More than this, or words longer than a phrase, are read line by line. */
const SIDE_BY_SIDE = { choices: 4, characters: 8 } as const

export function Code({ field, action, values, onChange }: ControlProps) {
  const code = field.code as FieldsOf<'code' | 'find'> // the table of kinds has sent only these here
  const choices = choicesOf(field)
  const short =
    choices.length <= SIDE_BY_SIDE.choices &&
    choices.every(({ label }) => label.length <= SIDE_BY_SIDE.characters)
  return (
    <Choices
      label={fieldName(code, action)}
      choices={choices}
      value={values[code] ?? null}
      onChoose={(value) => onChange({ [code]: value })}
      shape={short ? 'row' : 'list'}
    />
  )
}

const ANSWERS: Record<FieldsOf<'answer'>, readonly [yes: string, no: string]> = {
  restored: [sheetCopy.yes, sheetCopy.no],
  solved: [sheetCopy.solvedYes, sheetCopy.solvedNo],
  timely: [sheetCopy.timelyYes, sheetCopy.timelyNo],
}

function YesOrNo({ field, values, onChange }: ControlProps) {
  const code = field.code as FieldsOf<'answer'> // the table of kinds has sent only these here
  const [yes, no] = ANSWERS[code]
  return (
    <Choices
      label={fieldName(code)}
      choices={[
        { value: true, label: yes },
        { value: false, label: no },
      ]}
      value={values[code] ?? null}
      onChoose={(value) => onChange({ [code]: value })}
    />
  )
}

function Photos({ values, onChange }: ControlProps) {
  return <PhotoField values={values} onChange={onChange} />
}

function Score({ values, onChange }: ControlProps) {
  return (
    <Stars label={fieldName('score')} value={values.score ?? 0} onChange={(score) => onChange({ score })} />
  )
}

/** What everybody may be asked: words, a choice, yes or no, stars, photos (a resident's own). */
export const PLAIN_CONTROLS = {
  area: { Inside: typed('area') },
  line: { Inside: typed('line') },
  code: { Inside: Code },
  answer: { Inside: YesOrNo },
  score: { Inside: Score },
  photos: { Inside: Photos },
} satisfies Controls
