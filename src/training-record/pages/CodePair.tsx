import { Field, useFieldIds } from '../../ui/fields/Field.tsx'
import { useEntryWords, usePhoneWords } from './wording.ts'
import './record.css'

interface CodePairProps {
  readonly value: 'A' | 'B' | undefined
  readonly error: string | undefined
  readonly onChange: (code: 'A' | 'B') => void
}

/** Two buttons that a thumb cannot miss. */
export function CodePair({ value, error, onChange }: CodePairProps) {
  const words = usePhoneWords()
  const { fields } = useEntryWords()
  const field = { id: 'code', label: fields.code, error, value }
  const ids = useFieldIds(field)
  const says = { A: words.codeAWhat, B: words.codeBWhat }
  return (
    <Field field={field} ids={ids} as="group">
      <div className="code-pair">
        {(['A', 'B'] as const).map((code) => (
          <button
            type="button"
            key={code}
            className="code-button"
            aria-pressed={value === code}
            onClick={() => onChange(code)}
          >
            <strong>{code}</strong>
            <span>{says[code]}</span>
          </button>
        ))}
      </div>
    </Field>
  )
}
