import { useKitWords } from '../words.ts'
import './choices.css'
import './fields.css'
import type { Option } from './SelectField.tsx'

interface ChipsProps<Value extends string> {
  /** What the values are of: „Ostatnio używane” unless given. */
  readonly label?: string
  readonly options: readonly Option<Value>[]
  readonly value?: Value | undefined
  readonly onChoose: (value: Value) => void
}

/** Last-used values: one tap instead of typing. */
export function Chips<Value extends string>({ label, options, value, onChoose }: ChipsProps<Value>) {
  const words = useKitWords()
  if (options.length === 0) return null
  return (
    <fieldset className="chips">
      <legend className="field-optional">{label ?? words.lastUsed}</legend>
      <div className="chips-row">
        {options.map((option) => (
          <button
            type="button"
            className="chip"
            key={option.value}
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
