import { type FormEvent, type ReactNode, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { Attempt } from './attempt.ts'
import { ErrorSummary, type FieldError } from './ErrorSummary.tsx'
import { FormFields, FormFieldsContext } from './form-fields.ts'

interface FormProps {
  readonly children: ReactNode
  readonly onSubmit: () => void
  readonly errors?: readonly FieldError[]
  readonly label?: string
}

const NONE: readonly FieldError[] = []

/** Fields one under another, with the summary of what is wrong above them. The browser's own bubbles stay off. */
export function Form({ children, onSubmit, errors = NONE, label }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [attempt] = useState(() => new Attempt())
  const [fields] = useState(() => new FormFields())
  const [summary, setSummary] = useState(NONE)
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt.begin()
    fields.begin()
    draw()
    onSubmit()
  }
  // After the fields are drawn, which say what is in them and where they stand.
  useLayoutEffect(() => {
    const said = errors.length === 0 ? NONE : fields.summary(errors, idsIn(form.current))
    if (JSON.stringify(said) !== JSON.stringify(summary)) setSummary(said)
  })
  const goOn = () => attempt.goOn()
  const touched = { onInputCapture: goOn, onKeyDownCapture: goOn, onPointerDownCapture: goOn, onClickCapture: goOn }
  return (
    <form ref={form} className="form" noValidate onSubmit={submit} aria-label={label} {...touched}>
      <ErrorSummary errors={summary} attempt={attempt} />
      <FormFieldsContext value={fields}>{children}</FormFieldsContext>
    </form>
  )
}

const idsIn = (form: HTMLFormElement | null): string[] =>
  [...(form?.querySelectorAll('[id]') ?? [])].map(({ id }) => id)
