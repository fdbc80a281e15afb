import { Field, type FieldProps, useFieldIds } from './Field.tsx'

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel'
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'email'
  readonly maxLength?: number
  /** How wide, in characters, the answer is expected to be. */
  readonly characters?: number
  readonly spellCheck?: boolean
}

export function TextField(props: TextFieldProps) {
  const ids = useFieldIds(props)
  return (
    <Field field={props} ids={ids}>
      <input
        {...ids.control}
        className="input"
        type={props.type ?? 'text'}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
        autoComplete={props.autoComplete ?? 'off'}
        inputMode={props.inputMode}
        maxLength={props.maxLength}
        spellCheck={props.spellCheck}
        {...(props.characters && { style: { maxInlineSize: `calc(${props.characters}ch + 2rem)` } })}
      />
    </Field>
  )
}
