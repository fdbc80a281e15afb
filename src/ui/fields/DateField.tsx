import { lazy, Suspense, useRef, useState } from 'react'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { formatDate } from '../../platform/i18n/dates.ts'
import { useLanguage } from '../language.tsx'
import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import { Field, type FieldProps, useFieldIds } from './Field.tsx'
import { typedDate, writtenDate } from './typed-date.ts'

const CalendarPopover = lazy(() =>
  import('./CalendarPopover.tsx').then((module) => ({ default: module.CalendarPopover })),
)

interface DateFieldProps extends FieldProps {
  readonly value: PlainDate | undefined
  /** The day, or undefined and the text itself when it is not one. */
  readonly onChange: (value: PlainDate | undefined, typed: string) => void
  readonly from?: PlainDate
  readonly until?: PlainDate
}

/** Typing is first: `2026-03-12` and `12.03.2026` are both understood; the calendar is one press away. */
export function DateField(props: DateFieldProps) {
  const words = useKitWords()
  const text = useTypedDate(props)
  const error = text.wrong === undefined ? props.error : words.notADate({ typed: text.wrong })
  const field = { ...props, error, help: props.help ?? (props.value ? undefined : words.dateExample) }
  const ids = useFieldIds(field)
  const [open, setOpen] = useState(false)
  const group = useRef<HTMLSpanElement>(null)
  return (
    <Field field={field} ids={ids}>
      <span className="input-group input-date" ref={group}>
        <input
          {...ids.control}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          value={text.shown}
          onChange={(event) => text.type(event.target.value)}
          onBlur={text.leave}
        />
        <button
          type="button"
          className="input-button"
          disabled={props.disabled}
          aria-label={`${words.openCalendar}: ${props.label}`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="calendar" />
        </button>
      </span>
      {text.said && <span className="input-said">{text.said}</span>}
      {open && (
        <Suspense>
          <CalendarPopover {...props} onChoose={text.choose} onClose={() => setOpen(false)} anchor={group} />
        </Suspense>
      )}
    </Field>
  )
}

function useTypedDate({ value, onChange, error }: DateFieldProps) {
  const { locale } = useLanguage()
  const [typed, setTyped] = useState<string>()
  const [isLeft, setLeft] = useState(false)
  const type = (text: string) => {
    setTyped(text)
    setLeft(false)
    onChange(typedDate(text), text)
  }
  const leave = () => {
    if (typed !== undefined && typedDate(typed)) setTyped(undefined)
    setLeft(true)
  }
  const choose = (date: PlainDate) => {
    setTyped(undefined)
    onChange(date, date)
  }
  const shown = typed ?? (value ? writtenDate(value, locale) : '')
  // Said once the field is left, or when the form asks: not while somebody still types.
  const wrong = typed?.trim() && !typedDate(typed) && (isLeft || error) ? typed.trim() : undefined
  return { shown, wrong, type, leave, choose, said: value ? formatDate(value, locale) : undefined }
}
