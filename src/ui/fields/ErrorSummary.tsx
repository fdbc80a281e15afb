import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { usePageWords } from '../page-words.ts'
import { Attempt } from './attempt.ts'
import './fields.css'

export interface FieldError {
  /** The `id` of the field; without it the sentence concerns the whole form. */
  readonly field?: string
  readonly sentence: string
}

interface ErrorSummaryProps {
  readonly errors: readonly FieldError[]
  /** The form's; without a form it takes the focus whenever it says something new. */
  readonly attempt?: Attempt
}

/** Takes the focus after an attempt to send that went wrong, and leads to each field. */
export function ErrorSummary({ errors, attempt }: ErrorSummaryProps) {
  const words = usePageWords()
  const summary = useRef<HTMLDivElement>(null)
  const [alone] = useState(() => new Attempt(true))
  useEffect(() => {
    if ((attempt ?? alone).takesFocus(errors)) summary.current?.focus()
  })
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{headOf(errors) ?? words.errorsFound({ count: errors.length })}</h2>
      {headOf(errors) === undefined && <ErrorList errors={errors} />}
    </div>
  )
}

function goToField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
}

function ErrorList({ errors }: { errors: readonly FieldError[] }) {
  return (
    <ul>
      {errors.map((error) => (
        <li key={`${error.field} ${error.sentence}`}>
          {error.field ? (
            <a href={`#${error.field}`} onClick={goToField}>
              {error.sentence}
            </a>
          ) : (
            error.sentence
          )}
        </li>
      ))}
    </ul>
  )
}

/** A single sentence that no field can mend is its own heading: there is nothing to correct. */
const headOf = ([error, ...others]: readonly FieldError[]): string | undefined =>
  error && !error.field && others.length === 0 ? error.sentence : undefined
