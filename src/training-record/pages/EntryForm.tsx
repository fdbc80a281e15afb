import { type ReactNode, useMemo, useState } from 'react'
import { formatMinutes } from '../../platform/i18n/numbers.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Chips } from '../../ui/fields/Chips.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import type { ShownFile } from '../../ui/fields/file-words.ts'
import { useKept } from '../../ui/fields/use-kept.ts'
import type { RecordView } from '../contract/records.ts'
import { DUTY_PRESETS_MINUTES } from '../rules/entries/bounds.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { askedFields, entryFields } from '../rules/entry-fields.ts'
import { readEntry } from '../rules/read-entry.ts'
import { EntryFieldInput } from './EntryFieldInput.tsx'
import './record.css'
import { contextOf } from './use-record.ts'
import { errorAt, useEntryWords, useExplaining, usePhoneWords } from './wording.ts'

/** What the server is sent: every field that the kind has, and nothing undefined. */
export type TypedFields = Record<string, string | number | boolean | string[] | null>

interface EntryFormProps {
  readonly record: RecordView
  readonly kind: EntryKind
  readonly start: Fields
  /** Under which what is typed outlives a reload. */
  readonly keepAs?: string
  /** What the server said to the last attempt. */
  readonly refused: readonly FieldError[]
  readonly busy: boolean
  readonly save: string
  readonly onSave: (fields: TypedFields) => void
  readonly children?: ReactNode
  /** What the files are called that the entry holds already. */
  readonly files?: Readonly<Record<string, ShownFile>>
}

/** The form of any kind of entry, made of its fields; the rules answer before the server is asked. */
export function EntryForm(props: EntryFormProps) {
  const { record, kind } = props
  const explain = useExplaining()
  const words = useEntryWords()
  const [typed, setTyped] = useKept<Fields>(props.keepAs, () => props.start)
  const [wrong, setWrong] = useState<FieldError[]>([])
  const [isSending, setSending] = useState(false)
  const fields = entryFields(kind)
  const errors = usePlaced(wrong.length > 0 ? wrong : props.refused, kind)
  const submit = () => {
    const read = readEntry(kind, typed, contextOf(record))
    setWrong(read.ok ? [] : explain.reasons(read.refusals))
    if (read.ok) props.onSave(sentOf(typed, fields))
  }
  const set = (some: Fields) => setTyped((before) => ({ ...before, ...some }))
  const shared = { kind, record, files: props.files ?? NO_FILES, onChange: set, onBusy: setSending }
  return (
    <Form onSubmit={submit} errors={errors} label={words.kinds[kind]}>
      {kind === 'duty' && <Presets onChoose={set} />}
      {askedFields(kind, typed).map((field) => (
        <EntryFieldInput
          key={field.name}
          {...shared}
          field={field}
          value={typed[field.name]}
          error={errorAt(errors, field.name)}
        />
      ))}
      {props.children}
      <div className="form-save">
        <Button type="submit" kind="primary" busy={props.busy || isSending}>
          {props.save}
        </Button>
      </div>
    </Form>
  )
}

const NO_FILES = {}

/** A reason beside a field that the form does not show belongs to the whole form. */
const usePlaced = (errors: readonly FieldError[], kind: EntryKind): FieldError[] =>
  useMemo(() => {
    const shown = [...entryFields(kind).map(({ name }) => name), 'correctionReason']
    return errors.map((error) => (shown.includes(error.field ?? '') ? error : { sentence: error.sentence }))
  }, [errors, kind])

function sentOf(typed: Fields, fields: readonly { name: string }[]): TypedFields {
  const pairs = fields.map(({ name }) => {
    const value = typed[name]
    return [name, typeof value === 'object' && value !== null ? [...value] : (value ?? null)] as const
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
