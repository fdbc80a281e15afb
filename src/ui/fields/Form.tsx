import type { FormEvent, ReactNode } from 'react'
import { ErrorSummary, type FieldError } from './ErrorSummary.tsx'

interface FormProps {
  readonly children: ReactNode
  readonly onSubmit: () => void
  readonly errors?: readonly FieldError[]
  readonly label?: string
}

const NONE: readonly FieldError[] = []

/** Fields one under another, with the summary of what is wrong above them. The browser's own bubbles stay off. */
export function Form({ children, onSubmit, errors = NONE, label }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className="form" noValidate onSubmit={submit} aria-label={label}>
      <ErrorSummary errors={errors} />
      {children}
    </form>
  )
}
