import { type ReactNode, useState } from 'react'
import { formatMinutes } from '../../platform/i18n/numbers.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Chips } from '../../ui/fields/Chips.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import type { RecordView } from '../contract/records.ts'
import { DUTY_PRESETS_MINUTES } from '../rules/entries/bounds.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { entryFields } from '../rules/entry-fields.ts'
import { readEntry } from '../rules/read-entry.ts'
import { EntryFieldInput } from './EntryFieldInput.tsx'
import './record.css'
import { contextOf } from './use-record.ts'
import { errorAt, useEntryWords, useExplaining, usePhoneWords } from './wording.ts'

/** What the server is sent: every field that the kind has, and nothing undefined. */
export type TypedFields = Record<string, string | number | boolean | null>

interface EntryFormProps {
  readonly record: RecordView
  readonly kind: EntryKind
  readonly start: Fields
  /** What the server said to the last attempt. */
  readonly refused: readonly FieldError[]
  readonly busy: boolean
  readonly save: string
  readonly onSave: (fields: TypedFields) => void
  readonly onTyping: () => void
  readonly children?: ReactNode
}

/** The form of any kind of entry, made of its fields; the rules answer before the server is asked. */
export function EntryForm(props: EntryFormProps) {
  const { record, kind } = props
  const explain = useExplaining()
  const words = useEntryWords()
  const [typed, setTyped] = useState<Fields>(props.start)
  const [wrong, setWrong] = useState<FieldError[]>([])
  const fields = entryFields(kind).filter(({ type }) => type !== 'file')
  const errors = placed(wrong.length > 0 ? wrong : props.refused, fields)
  const submit = () => {
    const read = readEntry(kind, typed, contextOf(record))
    setWrong(read.ok ? [] : explain.reasons(read.refusals))
    if (read.ok) props.onSave(sentOf(typed, fields))
  }
  const set = (some: Fields) => {
    props.onTyping()
    setTyped((before) => ({ ...before, ...some }))
  }
  return (
    <Form onSubmit={submit} errors={errors} label={words.kinds[kind]}>
      {kind === 'duty' && <Presets onChoose={set} />}
      {fields.map((field) => (
        <EntryFieldInput
          key={field.name}
          kind={kind}
          field={field}
          programme={record.programme}
          value={typed[field.name]}
          error={errorAt(errors, field.name)}
          onChange={(value) => set({ [field.name]: value })}
        />
      ))}
      {props.children}
      <div className="form-save">
        <Button type="submit" kind="primary" busy={props.busy}>
          {props.save}
        </Button>
      </div>
    </Form>
  )
}

/** A reason beside a field that the form does not show belongs to the whole form. */
const placed = (errors: readonly FieldError[], fields: readonly { name: string }[]): FieldError[] =>
  errors.map((error) =>
    error.field === 'correctionReason' || fields.some(({ name }) => name === error.field)
      ? error
      : { sentence: error.sentence },
  )

function sentOf(typed: Fields, fields: readonly { name: string }[]): TypedFields {
  const pairs = fields.map(({ name }) => {
    const value = typed[name]
    return [name, value === undefined || typeof value === 'object' ? null : value] as const
  })
  return Object.fromEntries(pairs)
}

function Presets({ onChoose }: { onChoose: (some: Fields) => void }) {
  const words = usePhoneWords()
  const options = DUTY_PRESETS_MINUTES.map((minutes) => ({ value: String(minutes), label: formatMinutes(minutes) }))
  return (
    <Chips
      label={words.presets}
      options={options}
      onChoose={(minutes) => onChoose({ hours: Math.floor(Number(minutes) / 60), minutes: Number(minutes) % 60 })}
    />
  )
}
