import { useState } from 'react'
import { useRoute } from '../../ui/api.ts'
import type { ShownFile } from '../../ui/fields/file-words.ts'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { NoPermission } from '../../ui/status/NoPermission.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { showEntry } from '../contract/entries.ts'
import { listProofs } from '../contract/proofs.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { EntryForm } from './EntryForm.tsx'
import { actionsOn } from './entry-actions.ts'
import { fieldsIn } from './entry-said.ts'
import { StaleEntry } from './StaleEntry.tsx'
import { useChange } from './use-change.ts'
import { isNotFound, Waiting } from './Waiting.tsx'
import { Withdraw } from './Withdraw.tsx'
import { WithdrawnEntry } from './WithdrawnEntry.tsx'
import { errorAt, useInboxWords, usePhoneWords, useRecordWords } from './wording.ts'

interface CorrectEntryProps {
  readonly record: RecordView
  readonly entryId: string
}

export function CorrectEntry({ record, entryId }: CorrectEntryProps) {
  const inbox = useInboxWords()
  const at = { recordId: record.id, entryId }
  const { data: entry, error, refetch } = useRoute(showEntry, at)
  const proofs = useRoute(listProofs, at, { enabled: Array.isArray(entry?.details.files) })
  // The version that the form began with: a newer one that arrives meanwhile takes nothing of what is typed away.
  const [turn, setTurn] = useState(0)
  if (isNotFound(error)) return <WithdrawnEntry record={record} entryId={entryId} />
  if (!entry) return <Waiting error={error} onRetry={() => void refetch()} />
  const actions = actionsOn(entry, record)
  if (!(actions.includes('edit') || actions.includes('correct'))) return <NoPermission who={inbox.notYours} />
  const files = Object.fromEntries((proofs.data?.files ?? []).map((file) => [file.id, file]))
  const takeNewer = () => void refetch().then(() => setTurn(turn + 1))
  return <Correcting key={turn} {...{ record, entry, files }} onTake={takeNewer} />
}

interface CorrectingProps {
  readonly record: RecordView
  readonly entry: Entry
  readonly files: Readonly<Record<string, ShownFile>>
  readonly onTake: () => void
}

function Correcting({ record, entry: newest, files, onTake }: CorrectingProps) {
  const [entry] = useState(newest)
  const words = usePhoneWords()
  const change = useChange(record, entry)
  if (!isEntryKind(entry.kind)) return null
  return (
    <>
      <WhyReturned entry={entry} />
      {change.stale && <StaleEntry record={record} {...change.stale} onKeep={change.keep} onTake={onTake} />}
      <EntryForm
        record={record}
        kind={entry.kind}
        start={fieldsIn(entry)}
        keepAs={change.keepAs}
        refused={change.refused}
        busy={change.busy}
        save={words.saveChange}
        onSave={change.save}
        files={files}
      >
        {change.isApproved && (
          <TextArea
            id="correctionReason"
            label={words.reasonOfCorrection}
            error={errorAt(change.refused, 'correctionReason')}
            most={1000}
            value={change.reason}
            onChange={change.setReason}
          />
        )}
      </EntryForm>
      {change.mayWithdraw && <Withdraw busy={change.busy} onWithdraw={change.withdraw} />}
    </>
  )
}

function WhyReturned({ entry }: { entry: Entry }) {
  const words = useRecordWords()
  if (entry.returnReason === null || entry.state !== 'returned') return null
  return <Notice tone="warning" title={words.returnReason({ reason: entry.returnReason })} />
}
