import { TextField } from '../../ui/fields/TextField.tsx'
import { useFactorWords } from './factor-wording.ts'

interface CodeFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

/** A code of the second factor, or a recovery code, which is longer. */
export function CodeField({ value, onChange, error }: CodeFieldProps) {
  const words = useFactorWords()
  return (
    <TextField
      id="code"
      label={words.code}
      help={words.codeHelp}
      value={value}
      onChange={onChange}
      error={error}
      autoComplete="one-time-code"
      spellCheck={false}
      characters={16}
    />
  )
}
