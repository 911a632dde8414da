import { Cell } from '../../../components/cell'
import { choicesOf } from '../../../components/control'
import type { Control, ControlProps, FieldsOf } from '../../../components/control'
import { Code } from '../../../components/plain-controls'
import { Card } from '../../../components/section'
import { formCopy } from '../../../copy/form'
import { fieldName } from '../../../copy/moves'
import { Checks } from './checks'
import { FindSheet } from './find-sheet'

/** So many stand in the form itself; a longer list is searched on a sheet of its own. */
const IN_SIGHT = 6

const isShort = ({ field }: ControlProps) => (field.choices ?? []).length <= IN_SIGHT

/** What was chosen, and the way to the list. */
function Chosen({ field, onOpen, codes }: ControlProps & { readonly codes: readonly string[] }) {
  const words = choicesOf(field)
    .filter(({ value }) => codes.includes(value))
    .map(({ label }) => label)
  return (
    <Card>
      <Cell
        title={words.length === 0 ? formCopy.choose : words.join('、')}
        strong={words.length > 0}
        onPress={onOpen}
      />
    </Card>
  )
}

type OneCode = FieldsOf<'find'>
const oneCode = ({ field }: ControlProps) => field.code as OneCode // the table of kinds has sent only these here

/** One of a list that may be long: matters, units. */
export const FIND_ONE: Control = {
  Inside: (props) => {
    const code = props.values[oneCode(props)]
    return isShort(props) ? (
      <Code {...props} />
    ) : (
      <Chosen {...props} codes={code === undefined ? [] : [code]} />
    )
  },
  Above: (props) => {
    const code = oneCode(props)
    const value = props.values[code]
    return (
      <FindSheet
        name={fieldName(code, props.action)}
        choices={choicesOf(props.field)}
        chosen={value === undefined ? [] : [value]}
        onChoose={(chosen) => {
          props.onChange({ [code]: chosen })
          props.onClose()
        }}
        onClose={props.onClose}
      />
    )
  },
}

const unitsOf = ({ values }: ControlProps) => values.units ?? []

function toggle(props: ControlProps, unit: string): void {
  const units = unitsOf(props)
  const next = units.includes(unit) ? units.filter((one) => one !== unit) : [...units, unit]
  props.onChange({ units: next })
}

/** Any number of a list that may be long: the units that are whistled for. */
export const FIND_SEVERAL: Control = {
  Inside: (props) =>
    isShort(props) ? (
      <Checks
        label={fieldName('units', props.action)}
        choices={choicesOf(props.field)}
        chosen={unitsOf(props)}
        onToggle={(unit) => toggle(props, unit)}
      />
    ) : (
      <Chosen {...props} codes={unitsOf(props)} />
    ),
  Above: (props) => (
    <FindSheet
      several
      name={fieldName('units', props.action)}
      choices={choicesOf(props.field)}
      chosen={unitsOf(props)}
      onChoose={(unit) => toggle(props, unit)}
      onClose={props.onClose}
    />
  ),
}
