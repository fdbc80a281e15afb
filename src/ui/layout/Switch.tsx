import { useId } from 'react'
import './layout.css'

interface SwitchProps<Value extends string> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Two or three settings beside each other, one of them on. */
export function Switch<Value extends string>({ label, options, value, onChange }: SwitchProps<Value>) {
  const name = useId()
  return (
    <fieldset className="switch">
      <legend className="field-optional">{label}</legend>
      <div className="switch-options">
        {options.map((option) => (
          <label key={option.value} className="switch-option" lang={option.lang}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
