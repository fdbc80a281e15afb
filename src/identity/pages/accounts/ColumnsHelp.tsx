import { Button } from '../../../ui/actions/Button.tsx'
import { downloadCsv } from '../../../ui/data/csv.ts'
import { SummaryList } from '../../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { ACCOUNT_COLUMNS } from '../../rules/account-import/columns.words.ts'
import type { AccountColumn } from '../../rules/account-import/read-table.ts'
import { TEMPLATE_ROWS } from '../../rules/account-import/template.words.ts'
import { useImportWords } from './wording.ts'

const COLUMNS = Object.keys(ACCOUNT_COLUMNS) as AccountColumn[]

/** What a file looks like, and one to begin with. */
export function ColumnsHelp() {
  const words = useImportWords()
  const { locale } = useLanguage()
  const header = COLUMNS.map((column) => ACCOUNT_COLUMNS[column][locale][0])
  const rows = TEMPLATE_ROWS.map((row) => COLUMNS.map((column) => row[column] ?? ''))
  return (
    <>
      <div className="button-row">
        <Button onPress={() => downloadCsv(words.templateName, [header, ...rows])}>{words.template}</Button>
      </div>
      <details>
        <summary>{words.columnsTitle}</summary>
        <SummaryList
          rows={COLUMNS.map((column) => ({
            label: ACCOUNT_COLUMNS[column][locale][0],
            value: words.columnHelp[column],
          }))}
        />
      </details>
    </>
  )
}
