import { useKitWords } from '../words.ts'
import { Field, type FieldProps, useFieldIds } from './Field.tsx'

interface TextAreaProps extends FieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** The most characters that are accepted; what is left is counted below, what is over is never cut. */
  readonly most?: number
  readonly rows?: number
  /** It is what its dialog is for: it takes the focus when the dialog opens. */
  readonly first?: boolean
}

const takeFocus = (area: HTMLTextAreaElement | null): void => area?.focus()

export function TextArea(props: TextAreaProps) {
  const ids = useFieldIds(props)
  const counterId = `${ids.id}-counter`
  const described = [ids.control['aria-describedby'], props.most && counterId].filter(Boolean).join(' ')
  return (
    <Field field={props} ids={ids}>
      <textarea
        {...ids.control}
        ref={props.first ? takeFocus : undefined}
        {...(described && { 'aria-describedby': described })}
        className="input"
        rows={props.rows ?? 4}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
      />
      {props.most !== undefined && <Left id={counterId} left={props.most - props.value.trim().length} />}
    </Field>
  )
}

function Left({ id, left }: { id: string; left: number }) {
  const words = useKitWords()
  return (
    <p id={id} className="field-counter" data-over={left < 0 || undefined} aria-live="polite">
      {left < 0 ? words.charactersOver({ over: -left }) : words.charactersLeft({ left })}
    </p>
  )
}
