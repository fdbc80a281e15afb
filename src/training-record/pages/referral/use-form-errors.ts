import { useState } from 'react'
import type { FieldError } from '../../../ui/fields/ErrorSummary.tsx'
import { errorAt, useExplaining } from '../wording.ts'
import { useReferralWords } from './referral-words.ts'

interface Told {
  readonly errors: readonly FieldError[]
  /** The same with the name of each field, for the summary; a new list only for a new attempt, which takes the focus. */
  readonly summary: readonly FieldError[]
}

/** What was wrong at the last attempt to send: empty fields, else the reasons of the server. */
export function useFormErrors(labels: Readonly<Record<string, string>>) {
  const words = useReferralWords()
  const explain = useExplaining()
  const [told, setTold] = useState<Told>({ errors: [], summary: [] })
  const tell = (errors: readonly FieldError[]) =>
    setTold({ errors, summary: errors.map((error) => ({ ...error, sentence: named(error, labels) })) })
  return {
    summary: told.summary,
    at: (field: string) => errorAt(told.errors, field),
    refused: (error: Error) => tell(explain.error(error)),
    isFilled: (fields: Readonly<Record<string, string | undefined>>): boolean => {
      const missing = Object.keys(fields).filter((field) => !fields[field])
      tell(missing.map((field) => ({ field, sentence: words.fillIn })))
      return missing.length === 0
    },
  }
}
export type FormErrors = ReturnType<typeof useFormErrors>

function named({ field, sentence }: FieldError, labels: Readonly<Record<string, string>>): string {
  const label = field && labels[field]
  return label ? `${label}: ${sentence}` : sentence
}
