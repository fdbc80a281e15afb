import { Button } from '../../../ui/actions/Button.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { useAction } from '../../../ui/api.ts'
import { Notice } from '../../../ui/status/Notice.tsx'
import { type ImportBatch, undoImport } from '../../contract/imports.ts'
import type { Effect } from '../../rules/import/effect.ts'
import { EffectList } from './EffectList.tsx'
import { useImportWords, useReasons } from './wording.ts'

/** What an import did: the batch, and what it added to the requirements. */
export interface Done {
  readonly batch: ImportBatch
  readonly effects: readonly Effect[]
}

interface DoneStepProps extends Done {
  readonly recordId: string
  readonly onAnother: () => void
}

export function DoneStep({ batch, effects, recordId, onAnother }: DoneStepProps) {
  const words = useImportWords()
  const reasons = useReasons()
  const undo = useAction(undoImport)
  const next = (
    <div className="button-row">
      <Link href="/record" as="primary">
        {words.toRecord}
      </Link>
      <Button onPress={onAnother}>{words.another}</Button>
    </div>
  )
  if (undo.isSuccess) {
    return (
      <>
        <Notice tone="info" announced title={words.undone}>
          <p>{words.undoneLead}</p>
        </Notice>
        {next}
      </>
    )
  }
  return (
    <>
      <Added batch={batch} busy={undo.isPending} onUndo={() => undo.mutate({ recordId, importId: batch.id })} />
      {undo.error && (
        <Notice tone="error" announced title={words.undoFailed}>
          <p>{reasons.ofProblem(undo.error)}</p>
        </Notice>
      )}
      {next}
      <EffectList effects={effects} title={words.effectDone} lead={words.effectDoneLead} isDone />
    </>
  )
}

function Added({ batch, busy, onUndo }: { batch: ImportBatch; busy: boolean; onUndo: () => void }) {
  const words = useImportWords()
  return (
    <Notice
      tone="success"
      announced
      title={words.added({ count: batch.addedCount })}
      action={
        batch.addedCount > 0 && (
          <Button busy={busy} onPress={onUndo}>
            {words.undo}
          </Button>
        )
      }
    >
      {batch.addedCount > 0 && <p>{words.addedLead}</p>}
      {batch.knownCount > 0 && <p>{words.known({ count: batch.knownCount })}</p>}
    </Notice>
  )
}
