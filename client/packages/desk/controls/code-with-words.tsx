import type { ControlProps } from '../../../components/control'
import { Code } from '../../../components/plain-controls'
import { wordsAfter } from '../../../copy/desk-words'

/** Words that this form has put in by itself may be replaced; what a person wrote stays. */
const isOurs = ({ action, field, values }: ControlProps) =>
  values.words === undefined ||
  values.words === '' ||
  (field.choices ?? []).some((choice) => wordsAfter(action, choice) === values.words)

/** A choice that brings the sentence which goes without saying, so that a plain case is two taps and a send. */
export function CodeWithWords(props: ControlProps) {
  const { action, field, onChange } = props
  return (
    <Code
      {...props}
      onChange={(fields) => {
        const words = wordsAfter(action, String(fields[field.code]))
        onChange(words === undefined || !isOurs(props) ? fields : { ...fields, words })
      }}
    />
  )
}
