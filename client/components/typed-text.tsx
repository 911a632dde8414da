import { Input, Textarea } from '@tarojs/components'
import './typed-text.scss'

interface TypedTextProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  readonly most?: number
  readonly kind?: 'line' | 'area' | 'search' | 'code'
  readonly onDone?: () => void
}

const NO_HELP = { autoComplete: 'off', autoCapitalize: 'none', spellCheck: false } as const

function InBrowser({ label, value, onChange, hint, most = 60, kind = 'line', onDone }: TypedTextProps) {
  const shared = {
    'aria-label': label,
    placeholder: hint,
    maxLength: most,
    value,
    className: `typed typed--${kind}`,
  }
  if (kind === 'area') {
    return <textarea {...shared} rows={3} onChange={({ target }) => onChange(target.value)} />
  }
  return (
    <input
      {...shared}
      {...NO_HELP}
      type={kind === 'search' ? 'search' : 'text'}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') onDone?.()
      }}
    />
  )
}

function InWeChat({ label, value, onChange, hint = '', most = 60, kind = 'line', onDone }: TypedTextProps) {
  const shared = {
    'aria-label': label,
    placeholder: hint,
    maxlength: most,
    value,
    className: `typed typed--${kind}`,
  }
  if (kind === 'area') {
    return (
      <Textarea
        {...shared}
        autoHeight
        placeholderClass="typed__hint"
        onInput={({ detail }) => onChange(detail.value)}
      />
    )
  }
  return (
    <Input
      {...shared}
      placeholderClass="typed__hint"
      confirmType={kind === 'search' ? 'search' : 'done'}
      onInput={({ detail }) => onChange(detail.value)}
      onConfirm={() => onDone?.()}
    />
  )
}

/** Words a person types; the native control of each platform, so that every input method works. */
export function TypedText(props: TypedTextProps) {
  // Said in full, so that each build leaves out the other's control.
  return process.env.TARO_ENV === 'h5' ? <InBrowser {...props} /> : <InWeChat {...props} />
}
