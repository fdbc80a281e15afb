import { TextArea } from '../../ui/fields/TextArea.tsx'
import { useCompletionWords } from './completion-words.ts'

interface OpinionProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

export function OpinionField({ value, onChange, error }: OpinionProps) {
  const words = useCompletionWords()
  return (
    <TextArea
      id="opinion"
      label={words.opinion}
      help={words.opinionHelp}
      error={error}
      most={4000}
      value={value}
      onChange={onChange}
    />
  )
}
