import type { ReactNode } from 'react'
import { useFieldIds } from './Field.tsx'
import './choices.css'
import './fields.css'

interface CheckboxProps {
  readonly label: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly help?: ReactNode
  readonly error?: ReactNode
  readonly id?: string
  readonly name?: string
  readonly disabled?: boolean
}

export function Checkbox(props: CheckboxProps) {
  const ids = useFieldIds({ ...props, label: '', value: props.checked })
  return (
    <div className="check" data-invalid={ids.error ? true : undefined}>
      <input
        {...ids.control}
        type="checkbox"
        className="check-box"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={ids.id}>{props.label}</label>
      {props.help && (
        <div className="check-help" id={ids.helpId}>
          {props.help}
        </div>
      )}
      {ids.error && (
        <p className="field-error" id={ids.errorId}>
          {ids.error}
        </p>
      )}
    </div>
  )
}
