import { plainDate } from '../../../kernel/plain-date.ts'
import { formatShortDate } from '../../../platform/i18n/dates.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { StatusTag } from '../../../ui/status/StatusTag.tsx'
import type { RecordView } from '../../contract/records.ts'
import type { Fields } from '../../rules/entries/draft.ts'
import { type EntryField, entryFields } from '../../rules/entry-fields.ts'
import { fieldsToMend } from '../../rules/import/mend-rows.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'
import { INPUTS } from '../EntryFieldInput.tsx'
import { errorAt, useEntryWords, useExplaining, wordOf } from '../wording.ts'
import { useImportWords } from './wording.ts'

interface MendRowProps {
  readonly record: RecordView
  /** As the file says it. */
  readonly row: PlannedRow
  /** With what was put right. */
  readonly now: PlannedRow
  readonly fix: Fields
  readonly onFix: (fix: Fields) => void
}

/** One row of the file: what it says, and the fields that are wrong in it. */
export function MendRow(props: MendRowProps) {
  const { row, now } = props
  const words = useImportWords()
  const { locale } = useLanguage()
  const day = plainDate(String(row.fields.date ?? ''))
  const said = [row.text, String(row.fields.initials ?? ''), day.ok ? formatShortDate(day.value, locale) : '']
  const names = new Set([...fieldsToMend(row), ...fieldsToMend(now)])
  const fields = entryFields(row.kind).filter(({ name }) => names.has(name))
  return (
    <div className="import-mend">
      <p>
        <strong>{words.rowNumber(row)}</strong>
        {said.filter((text) => text !== '').map((text) => ` · ${text}`)}{' '}
        {now.status === 'added' && <StatusTag tone="success">{words.statuses.added}</StatusTag>}
        {now.status === 'known' && <StatusTag tone="info">{words.statuses.known}</StatusTag>}
      </p>
      <div className="import-fields">
        {fields.map((field) => (
          <MendField key={field.name} field={field} {...props} />
        ))}
      </div>
    </div>
  )
}

function MendField({ record, row, now, field, fix, onFix }: MendRowProps & { field: EntryField }) {
  const words = useImportWords()
  const { items, fields } = useEntryWords()
  const explain = useExplaining()
  const name = field.name === 'item' ? wordOf(items, field.type) : wordOf(fields, field.name)
  const Input = INPUTS[field.type]
  // A field of a day says by itself, once it is left, that what is typed is none.
  const reasons = now.reasons.filter(({ code }) => code !== 'bad-date')
  const error = errorAt(explain.reasons(reasons), field.name)
  return (
    <Input
      {...{ kind: row.kind, field, record, error, files: {} }}
      frame={{
        id: `mend-${row.key.replace('/', '-')}-${field.name}`,
        label: words.fieldOfRow({ row: row.row, field: name }),
        error,
      }}
      value={fix[field.name] ?? row.fields[field.name]}
      set={(value) => onFix({ [field.name]: value })}
      onChange={onFix}
      onBusy={() => undefined}
    />
  )
}
