import { useState } from 'react'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { formatShortDate } from '../../../platform/i18n/dates.ts'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import type { ColumnSamples } from '../../rules/import/column-samples.ts'
import type { SheetMap } from '../../rules/import/import-map.ts'
import { isRecognised } from '../../rules/import/is-recognised.ts'
import { IMPORT_FIELDS, type PreviewColumn, type PreviewSheet } from '../../rules/import/preview.ts'
import { type ImportWords, useImportWords } from './wording.ts'

interface SheetColumnsProps {
  readonly sheet: PreviewSheet
  readonly samples: ColumnSamples
  readonly settled: SheetMap
  /** One of many sheets hides its columns while there is nothing to ask about them. */
  readonly isOfMany: boolean
  readonly onSettle: (map: SheetMap) => void
}

/** Headings further down than this are no headings that somebody would look for in a list. */
const HEADER_ROWS = 20

/** Leaving a column out is the empty choice. */
const KEPT_FIELDS = IMPORT_FIELDS.filter((field) => field !== 'ignored')

/** What was recognised in a sheet: the row of headings and the meaning of each column, every one of them open to change. */
export function SheetColumns(props: SheetColumnsProps) {
  const { sheet, isOfMany } = props
  const words = useImportWords()
  // Settled once: what a person has opened does not close under their hands.
  const [isClosed] = useState(isOfMany && isRecognised(sheet))
  const fields = <ColumnFields {...props} />
  return (
    <Section
      title={sheet.name || words.unnamedSheet}
      lead={words.sheetKind({ kind: sheet.kind, count: sheet.rows.length })}
    >
      {isClosed ? (
        <details className="import-columns">
          <summary>{closedLabel(sheet, words)}</summary>
          {fields}
        </details>
      ) : (
        fields
      )}
    </Section>
  )
}

/** What the columns were taken for, so that nobody has to open them to know. */
function closedLabel({ rows, columns }: PreviewSheet, words: ImportWords): string {
  if (rows.length === 0) return words.sheetWithoutRows
  const found = new Set(columns.map(({ field }) => field).filter((field) => field !== 'ignored'))
  return words.recognised({ fields: [...found].map((field) => words.fields[field]).join(', ') })
}

function ColumnFields({ sheet, samples, settled, onSettle }: SheetColumnsProps) {
  const words = useImportWords()
  const { locale } = useLanguage()
  const numbers = Array.from({ length: HEADER_ROWS }, (_, index) => index + 1)
  const rows = [...new Set([...numbers, ...(sheet.headerRow === null ? [] : [sheet.headerRow])])]
  const fields = KEPT_FIELDS.map((value) => ({ value, label: words.fields[value] }))
  return (
    <div className="import-fields">
      <SelectField
        label={words.headerRow}
        options={rows.map((row) => ({ value: String(row), label: words.rowNumber({ row }) }))}
        emptyLabel={words.noHeader}
        value={sheet.headerRow === null ? undefined : String(sheet.headerRow)}
        onChange={(row) => onSettle({ ...settled, headerRow: row === undefined ? null : Number(row) })}
      />
      {sheet.columns.map((column) => (
        <SelectField
          key={column.index}
          label={labelOf(column, words)}
          help={samplesSaid(samples[column.index] ?? [], words, (day) => formatShortDate(day, locale))}
          options={fields}
          emptyLabel={words.fields.ignored}
          value={column.field === 'ignored' ? undefined : column.field}
          onChange={(chosen) =>
            onSettle({ ...settled, columns: { ...settled.columns, [column.index]: chosen ?? 'ignored' } })
          }
        />
      ))}
    </div>
  )
}

function labelOf({ index, title }: PreviewColumn, words: ImportWords): string {
  const name = words.column({ name: letterOf(index) })
  return title === null ? name : words.titledColumn({ name, title })
}

function samplesSaid(samples: readonly string[], words: ImportWords, said: (day: PlainDate) => string): string {
  if (samples.length === 0) return words.emptyColumn
  if (samples.every((text) => text === '…')) return words.coveredColumn
  const texts = samples.map((text) => {
    const day = plainDate(text)
    return day.ok ? said(day.value) : text
  })
  return words.samples({ texts: texts.join(' · ') })
}

/** As spreadsheets call their columns: A for 0, Z for 25, AA for 26. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
