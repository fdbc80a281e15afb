import { type MouseEvent, useEffect, useRef } from 'react'
import { useKitWords } from '../words.ts'
import './fields.css'

export interface FieldError {
  /** The `id` of the field; without it the sentence concerns the whole form. */
  readonly field?: string
  readonly sentence: string
}

/** Takes the focus when it appears and leads to each field. Give it a new list for each attempt to send. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const words = useKitWords()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus()
  }, [errors])
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
