import { useMemo, useState } from 'react'
import type { Refusal } from '../../../kernel/verdict.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { useAction } from '../../../ui/api.ts'
import { newId } from '../../../ui/device-id.ts'
import type { ProblemError } from '../../../ui/request.ts'
import { Counters } from '../../../ui/status/Counters.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { commitImport } from '../../contract/imports.ts'
import type { RecordView } from '../../contract/records.ts'
import { type DutiesBefore, dutyEffectOf, type Effect, effectOf } from '../../rules/import/effect.ts'
import type { Fixes } from '../../rules/import/mend-rows.ts'
import { isAllKnown, type PlannedRow, type PlannedStatus } from '../../rules/import/plan-rows.ts'
import type { RowRefusal } from '../../rules/import/read-rows.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import { rotationsOf } from '../../rules/programme/items.ts'
import { commitRequest } from './commit-request.ts'
import type { Done } from './DoneStep.tsx'
import { EffectList } from './EffectList.tsx'
import { ErrorGroups } from './ErrorGroups.tsx'
import { ReviewTable } from './ReviewTable.tsx'
import { SignatureQuestion, useSignature } from './SignatureQuestion.tsx'
import { UnmappedTexts } from './UnmappedTexts.tsx'
import type { ImportFile } from './use-import-file.ts'
import { useKnown, useMended, usePlan } from './use-plan.ts'
import { useImportWords, useReasons } from './wording.ts'

interface ReviewStepProps {
  readonly file: ImportFile
  readonly record: RecordView
  readonly choices: Choices
  readonly fixes: Fixes
  readonly onChoices: (more: Partial<Choices>) => void
  readonly onFix: (fixes: Fixes) => void
  readonly onBack: () => void
  readonly onAdded: (done: Done) => void
}

/** All that will happen, before it does; the button names the number of entries. */
export function ReviewStep({ onChoices, onFix, onBack, ...asked }: ReviewStepProps) {
  const { record, fixes } = asked
  const words = useImportWords()
  const { wrong, rows, effects, commit, isReady, add } = useReview(asked)
  const count = rows.filter(({ status }) => status === 'added').length
  const signature = useSignature(asked.file, record)
  return (
    <>
      {isAllKnown(rows) && <AllKnown />}
      <RowCounts rows={rows} />
      <EffectList effects={effects} title={words.effect} lead={words.effectLead} />
      <UnmappedTexts record={record} rows={rows} onChoices={onChoices} />
      <ErrorGroups record={record} wrong={wrong} rows={rows} fixes={fixes} onFix={onFix} />
      <ReviewTable rows={rows} programme={record.programme} />
      {commit.error && <Refused error={commit.error} />}
      {count === 0 && !isAllKnown(rows) && <Notice tone="warning" title={words.nothingToAdd} />}
      {count > 0 && <SignatureQuestion {...signature} trainee={record.trainee.name} />}
      <div className="button-row">
        <Button onPress={onBack}>{words.back}</Button>
        {count > 0 && (
          <Button kind="primary" busy={commit.isPending || !isReady} onPress={() => signature.pass(add)}>
            {words.add({ count })}
          </Button>
        )}
      </div>
    </>
  )
}

type Asked = Pick<ReviewStepProps, 'file' | 'record' | 'choices' | 'fixes' | 'onAdded'>

function useReview({ file, record, choices, fixes, onAdded }: Asked) {
  // One id for all tries of this import: an answer that was lost on the way is asked for again, not done again.
  const [id] = useState(newId)
  const commit = useAction(commitImport)
  const plan = usePlan(file.preview, choices, record)
  const wrong = useMemo(() => withRefused(plan, refusedRows(commit.error)), [plan, commit.error])
  const { rows, logged, isKnown } = useKnown(record.id, useMended(wrong, fixes, record))
  const effects = useMemo(() => effectsOn(record, rows, logged as DutiesBefore['logged']), [record, rows, logged])
  const add = () => {
    if (!file.preview) return
    const request = commitRequest({ recordId: record.id, id, fileName: file.fileName }, rows, {
      preview: file.preview,
      choices,
    })
    commit.mutate(request, { onSuccess: (batch) => onAdded({ batch, effects }) })
  }
  return { wrong, rows, effects, commit, isReady: isKnown, add }
}

function effectsOn(record: RecordView, rows: readonly PlannedRow[], logged: DutiesBefore['logged']): Effect[] {
  const added = rows.filter(({ status }) => status === 'added').flatMap(({ content }) => content ?? [])
  const before = { rotations: rotationsOf(record.programme), balances: record.duties, logged }
  return [...effectOf(record.counters, added), ...dutyEffectOf(before, added)]
}

function AllKnown() {
  const words = useImportWords()
  return (
    <Notice title={words.allKnown} announced>
      <Link href="/record">{words.seeRecord}</Link>
    </Notice>
  )
}

function RowCounts({ rows }: { rows: readonly PlannedRow[] }) {
  const words = useImportWords()
  const of = (status: PlannedStatus) => rows.filter((row) => row.status === status).length
  const facts = [
    { label: words.knownRows, value: of('known') },
    { label: words.withErrors, value: of('error') },
    { label: words.unmapped, value: of('unmapped') },
    { label: words.repeated, value: of('repeated') },
    { label: words.skipped, value: of('skipped') },
  ]
  return <Counters facts={[{ label: words.toAdd, value: of('added') }, ...facts.filter(({ value }) => value > 0)]} />
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
    return reasons ? { ...row, status: 'error', content: null, reasons } : row
  })
}

const reasonOf = ({ code, facts, field }: RowRefusal): Refusal => ({ code, facts, ...(field !== null && { field }) })
