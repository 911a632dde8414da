import { Button as Native } from '@tarojs/components'
import { numberCodeIn } from '../../../platform/own-number'

interface NumberButtonProps {
  readonly words: string
  readonly onCode: (code: string) => void
}

/** WeChat gives the number to its own button alone, after its own question. */
export function NumberButton({ words, onCode }: NumberButtonProps) {
  return (
    <Native
      className="join-number"
      openType="getPhoneNumber"
      onGetPhoneNumber={(event) => {
        const code = numberCodeIn(event)
        if (code !== null) onCode(code)
      }}
    >
      {words}
    </Native>
  )
}
