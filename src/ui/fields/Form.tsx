import { type FormEvent, type ReactNode, useReducer, useState } from 'react'
import { Attempt } from './attempt.ts'
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
  const [attempt] = useState(() => new Attempt())
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt.begin()
    draw()
    onSubmit()
  }
  const goOn = () => attempt.goOn()
  const touched = { onInputCapture: goOn, onKeyDownCapture: goOn, onPointerDownCapture: goOn, onClickCapture: goOn }
  return (
    <form className="form" noValidate onSubmit={submit} aria-label={label} {...touched}>
      <ErrorSummary errors={errors} attempt={attempt} />
      {children}
    </form>
  )
}
