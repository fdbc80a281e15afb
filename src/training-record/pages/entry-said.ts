import { plainDate } from '../../kernel/plain-date.ts'
import { formatDate } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import type { EntryContent, EntryKind } from '../rules/entries/content.ts'
import type { Fields, FieldValue } from '../rules/entries/draft.ts'
import { type EntryField, entryFields } from '../rules/entry-fields.ts'
import { findItem } from '../rules/programme/items.ts'
import { fieldsOf } from '../rules/read-entry.ts'
import { labelOf } from './field-label.ts'
import { useEntryPageWords, useEntryWords, wordOf } from './wording.ts'

export interface SaidField {
  readonly name: string
  readonly label: string
  readonly value: string
}

/** What the fields of an entry say, in words; what is empty is left out, and files are told elsewhere. */
export function useSaidFields(record: RecordView) {
  const words = useEntryWords()
  const page = useEntryPageWords()
  const { locale } = useLanguage()
  const said = (field: EntryField, value: FieldValue): string => {
    if (typeof value === 'boolean') return value ? page.yes : page.no
    const text = String(value)
    if (field.type === 'day') return dayIn(text, locale)
    if (field.type === 'choice') return wordOf(words.choices, text)
    if (field.type === 'unit') return unitName(record, text)
    return findItem(record.programme, text)?.name ?? text
  }
  return (kind: EntryKind, fields: Fields): SaidField[] =>
    entryFields(kind).flatMap((field) => {
      const value = fields[field.name] ?? ''
      if (value === '' || field.type === 'file') return []
      return [{ name: field.name, label: labelOf(words, kind, field), value: said(field, value) }]
    })
}

function dayIn(text: string, locale: Locale): string {
  const day = plainDate(text)
  return day.ok ? formatDate(day.value, locale) : text
}

/** The fields that a form of this entry begins with. */
export const fieldsIn = (entry: Pick<Entry, 'details'>): Fields => fieldsOf(entry as unknown as EntryContent)

const unitName = ({ unit, rotationUnits }: RecordView, id: string): string =>
  [unit, ...Object.values(rotationUnits)].find((one) => one.id === id)?.name ?? id
