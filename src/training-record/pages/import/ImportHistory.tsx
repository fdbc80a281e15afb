import { formatMoment } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../../ui/api.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { type ImportBatch, listImports, undoImport } from '../../contract/imports.ts'
import { useImportWords, useReasons } from './wording.ts'

/** The imports of this record; one of which nothing is approved yet can be taken back. */
export function ImportHistory({ recordId }: { recordId: string }) {
  const words = useImportWords()
  const reasons = useReasons()
  const { locale } = useLanguage()
  const imports = useRoute(listImports, { recordId }).data?.imports ?? []
  const undo = useAction(undoImport)
  if (imports.length === 0) return null
  return (
    <Section title={words.history}>
      {undo.error && (
        <Notice tone="error" announced title={words.undoFailed}>
          <p>{reasons.ofProblem(undo.error)}</p>
        </Notice>
      )}
      <ul className="import-history">
        {imports.map((batch) => (
          <li key={batch.id}>
            <strong>{batch.fileName}</strong>
            <span>{formatMoment(new Date(batch.committedAt), locale)}</span>
            <span>{words.added({ count: batch.addedCount })}</span>
            <Fate
              batch={batch}
              busy={undo.isPending && undo.variables.importId === batch.id}
              onUndo={() => undo.mutate({ recordId, importId: batch.id })}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface FateProps {
  readonly batch: ImportBatch
  readonly busy: boolean
  readonly onUndo: () => void
}

function Fate({ batch, busy, onUndo }: FateProps) {
  const words = useImportWords()
  if (batch.undoneAt !== null) return <span>{words.stateUndone}</span>
  if (batch.addedCount === 0) return null
  if (batch.approvedCount > 0) return <span>{words.stateApproved({ count: batch.approvedCount })}</span>
  return (
    <Button kind="quiet" busy={busy} onPress={onUndo}>
      {words.undo}
      <span className="visually-hidden"> {batch.fileName}</span>
    </Button>
  )
}
