import { Field, type FieldProps, useFieldIds } from './Field.tsx'
import type { Option } from './SelectField.tsx'
import './choices.css'

interface RadioGroupProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  /** Beside each other: for two or three short options. */
  readonly inline?: boolean
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const ids = useFieldIds(props)
  return (
    <Field field={props} ids={ids} as="group">
      <div className="radios" data-inline={props.inline || undefined}>
        {props.options.map((option, index) => (
          <div className="check" key={option.value}>
            <input
              type="radio"
              className="check-box"
              id={index === 0 && !ids.error ? ids.id : `${ids.id}-${option.value}`}
              name={props.name ?? ids.id}
              disabled={props.disabled}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <label htmlFor={index === 0 && !ids.error ? ids.id : `${ids.id}-${option.value}`}>{option.label}</label>
            {option.note && <div className="check-help">{option.note}</div>}
          </div>
        ))}
      </div>
    </Field>
  )
}
