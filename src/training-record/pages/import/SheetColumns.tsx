import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import type { SheetMap } from '../../rules/import/import-map.ts'
import { IMPORT_FIELDS, type PreviewSheet } from '../../rules/import/preview.ts'
import { useImportWords } from './wording.ts'

interface SheetColumnsProps {
  readonly sheet: PreviewSheet
  readonly settled: SheetMap
  readonly onSettle: (map: SheetMap) => void
}

/** Headings further down than this are no headings that somebody would look for in a list. */
const HEADER_ROWS = 20

/** Leaving a column out is the empty choice. */
const KEPT_FIELDS = IMPORT_FIELDS.filter((field) => field !== 'ignored')

/** What was recognised in a sheet: the row of headings and the meaning of each column, every one of them open to change. */
export function SheetColumns({ sheet, settled, onSettle }: SheetColumnsProps) {
  const words = useImportWords()
  const numbers = Array.from({ length: HEADER_ROWS }, (_, index) => index + 1)
  const rows = [...new Set([...numbers, ...(sheet.headerRow === null ? [] : [sheet.headerRow])])]
  const fields = KEPT_FIELDS.map((value) => ({ value, label: words.fields[value] }))
  return (
    <Section
      title={sheet.name || words.unnamedSheet}
      lead={words.sheetKind({ kind: sheet.kind, count: sheet.rows.length })}
    >
      <div className="import-fields">
        <SelectField
          label={words.headerRow}
          options={rows.map((row) => ({ value: String(row), label: words.rowNumber({ row }) }))}
          emptyLabel={words.noHeader}
          value={sheet.headerRow === null ? undefined : String(sheet.headerRow)}
          onChange={(row) => onSettle({ ...settled, headerRow: row === undefined ? null : Number(row) })}
        />
        {sheet.columns.map(({ index, title, field }) => (
          <SelectField
            key={index}
            label={labelOf(words.column({ name: letterOf(index) }), title, words.titledColumn)}
            options={fields}
            emptyLabel={words.fields.ignored}
            value={field === 'ignored' ? undefined : field}
            onChange={(chosen) =>
              onSettle({ ...settled, columns: { ...settled.columns, [index]: chosen ?? 'ignored' } })
            }
          />
        ))}
      </div>
    </Section>
  )
}

const labelOf = (name: string, title: string | null, titled: (facts: { name: string; title: string }) => string) =>
  title === null ? name : titled({ name, title })

/** As spreadsheets call their columns: A for 0, Z for 25, AA for 26. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
