import { Text } from '@tarojs/components'
import { fieldName, sheetCopy } from '../copy/moves'
import { controlOf } from './control'
import type { ControlProps, Controls } from './control'
import { Field } from './field'

/** One field of a form. What cannot be drawn is said where it is needed and left out where it is not. */
export function MoveField({ controls, ...props }: ControlProps & { readonly controls: Controls }) {
  const { code, required } = props.field
  const control = controlOf(code, controls)
  if (control === undefined && !required) return null
  return (
    <Field label={fieldName(code, props.action)} required={required}>
      {control === undefined ? <Text>{sheetCopy.cannotDraw}</Text> : <control.Inside {...props} />}
    </Field>
  )
}
