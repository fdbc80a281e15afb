import { useState } from 'react'
import type { Refusal } from '../../../kernel/verdict.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { useAction } from '../../../ui/api.ts'
import { newId } from '../../../ui/device-id.ts'
import type { ProblemError } from '../../../ui/request.ts'
import { Counters } from '../../../ui/status/Counters.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { commitImport, type ImportBatch } from '../../contract/imports.ts'
import type { RecordView } from '../../contract/records.ts'
import type { PlannedRow, PlannedStatus } from '../../rules/import/plan-rows.ts'
import type { RowRefusal } from '../../rules/import/read-rows.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import { commitRequest } from './commit-request.ts'
import { EffectList } from './EffectList.tsx'
import { ReviewTable } from './ReviewTable.tsx'
import type { ImportFile } from './use-import-file.ts'
import { useKnown, usePlan } from './use-plan.ts'
import { useImportWords, useReasons } from './wording.ts'

interface ReviewStepProps {
  readonly file: ImportFile
  readonly record: RecordView
  readonly choices: Choices
  readonly onBack: () => void
  readonly onAdded: (batch: ImportBatch) => void
}

/** All that will happen, before it does; the button names the number of entries. */
export function ReviewStep({ file, record, choices, onBack, onAdded }: ReviewStepProps) {
  const words = useImportWords()
  // One id for all tries of this import: an answer that was lost on the way is asked for again, not done again.
  const [id] = useState(newId)
  const commit = useAction(commitImport)
  const planned = useKnown(record.id, usePlan(file.preview, choices, record))
  const rows = withRefused(planned.rows, refusedRows(commit.error))
  const added = rows.filter(({ status }) => status === 'added')
  const add = () => {
    if (!file.preview) return
    const parts = { recordId: record.id, id, fileName: file.fileName }
    commit.mutate(commitRequest(parts, rows, { preview: file.preview, choices }), { onSuccess: onAdded })
  }
  return (
    <>
      <RowCounts rows={rows} />
      <EffectList record={record} rows={added} />
      <ReviewTable rows={rows} programme={record.programme} />
      {commit.error && <Refused error={commit.error} />}
      {added.length === 0 && <NothingToAdd rows={rows} />}
      <div className="button-row">
        <Button onPress={onBack}>{words.back}</Button>
        <Button kind="primary" disabled={added.length === 0} busy={commit.isPending || !planned.isKnown} onPress={add}>
          {words.add({ count: added.length })}
        </Button>
      </div>
    </>
  )
}

function NothingToAdd({ rows }: { rows: readonly PlannedRow[] }) {
  const words = useImportWords()
  const areKnown = rows.some(({ status }) => status === 'known')
  return <Notice tone={areKnown ? 'info' : 'warning'} title={areKnown ? words.allKnown : words.nothingToAdd} />
}

function RowCounts({ rows }: { rows: readonly PlannedRow[] }) {
  const words = useImportWords()
  const of = (status: PlannedStatus) => rows.filter((row) => row.status === status).length
  return (
    <Counters
      facts={[
        { label: words.toAdd, value: of('added') },
        { label: words.knownRows, value: of('known') },
        { label: words.withErrors, value: of('error') },
        { label: words.unmapped, value: of('unmapped') },
        { label: words.repeated, value: of('repeated') },
        { label: words.skipped, value: of('skipped') },
      ]}
    />
  )
}

function Refused({ error }: { error: ProblemError }) {
  const words = useImportWords()
  const reasons = useReasons()
  const count = error.problem.refusals.find(({ code }) => code === 'rows-refused')?.facts.count
  return (
    <Notice tone="error" announced title={words.notSaved}>
      <p>{typeof count === 'number' ? words.refusedRows({ count }) : reasons.ofProblem(error)}</p>
    </Notice>
  )
}

function refusedRows(error: ProblemError | null): readonly RowRefusal[] {
  const rows = error?.problem.refusals.find(({ code }) => code === 'rows-refused')?.facts.rows
  return Array.isArray(rows) ? (rows as RowRefusal[]) : []
}

/** Rows that only the server could judge, beside what it says of them. */
function withRefused(planned: readonly PlannedRow[], refused: readonly RowRefusal[]): readonly PlannedRow[] {
  if (refused.length === 0) return planned
  const byPlace = Map.groupBy(refused, ({ row }) => row)
  return planned.map((row) => {
    const reasons = byPlace.get(row.place)?.map(reasonOf)
    return reasons ? { ...row, status: 'error', reasons } : row
  })
}

const reasonOf = ({ code, facts, field }: RowRefusal): Refusal => ({ code, facts, ...(field !== null && { field }) })
