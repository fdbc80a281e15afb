import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import { Field, type FieldProps, useFieldIds } from './Field.tsx'

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  /** A second line in lists that have room for one. */
  readonly note?: string
  /** Other words for it, searched in by a ComboBox and not shown. */
  readonly also?: string
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  /** The words of the empty choice; „Wybierz” unless given. */
  readonly emptyLabel?: string
}

/** The platform's own list: up to some fifteen options. For more use ComboBox. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const ids = useFieldIds(props)
  const words = useKitWords()
  const chosen = (text: string) => props.onChange(props.options.find((option) => option.value === text)?.value)
  return (
    <Field field={props} ids={ids}>
      <span className="input-group">
        <select
          {...ids.control}
          className="input select"
          value={props.value ?? ''}
          onChange={(event) => chosen(event.target.value)}
        >
          <option value="">{props.emptyLabel ?? words.choose}</option>
          {props.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="select-mark">
          <Icon name="expand" />
        </span>
      </span>
    </Field>
  )
}
