import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import type { RecordView } from '../../contract/records.ts'
import { type ErrorGroup, errorGroups, type Fixes, fieldsToMend } from '../../rules/import/mend-rows.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'
import { GroupAnswer } from './GroupAnswer.tsx'
import { MendRow } from './MendRow.tsx'
import { useImportWords, useReasons } from './wording.ts'

interface ErrorGroupsProps {
  readonly record: RecordView
  /** As the file says them. */
  readonly wrong: readonly PlannedRow[]
  /** With what was put right. */
  readonly rows: readonly PlannedRow[]
  readonly fixes: Fixes
  readonly onFix: (fixes: Fixes) => void
}

/** Rows that are no entries, by what is wrong with them. A row that was put right keeps its place here. */
export function ErrorGroups(props: ErrorGroupsProps) {
  const words = useImportWords()
  const groups = errorGroups(props.wrong)
  if (groups.length === 0) return null
  return (
    <Section title={words.errors} lead={words.errorsLead}>
      <div>
        {groups.map((group) => (
          <Group key={group.cause} group={group} {...props} />
        ))}
      </div>
    </Section>
  )
}

const AT_ONCE = 10

function Group({ group, record, rows, fixes, onFix }: ErrorGroupsProps & { group: ErrorGroup }) {
  const words = useImportWords()
  const reasons = useReasons()
  const [most, setMost] = useState(AT_ONCE)
  const now = new Map(rows.map((row) => [row.key, row]))
  const left = group.rows.length - most
  const [first] = group.rows
  const open = group.rows.filter(({ key }) => now.get(key)?.status === 'error')
  return (
    <details className="import-columns">
      <summary>
        <strong>{first && reasons.firstOf(first)}</strong> {rowsSaid(open.length > 0 ? open : group.rows, words)}{' '}
        {open.length === 0 && words.allMended}
      </summary>
      <div className="import-group">
        <GroupAnswer rows={group.rows} fixes={fixes} onFix={onFix} />
        {group.rows
          .filter((row) => fieldsToMend(row).some((field) => field !== 'pesel'))
          .slice(0, most)
          .map((row) => (
            <MendRow
              key={row.key}
              {...{ record, row, now: now.get(row.key) ?? row }}
              fix={fixes[row.key] ?? {}}
              onFix={(fix) => onFix({ [row.key]: { ...fixes[row.key], ...fix } })}
            />
          ))}
        {left > 0 && <Button onPress={() => setMost(most + AT_ONCE)}>{words.moreRows({ count: left })}</Button>}
      </div>
    </details>
  )
}

const NAMED = 5

function rowsSaid(rows: readonly PlannedRow[], words: ReturnType<typeof useImportWords>): string {
  const named = rows.slice(0, NAMED).map(({ row }) => row)
  return words.rowsAt({ count: rows.length, named: named.join(', '), more: rows.length - named.length })
}
