import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { NoPermission } from '../../ui/status/NoPermission.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { correctEntry, editEntry, listEntries, withdrawEntry } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import { fieldsOf, isEntryKind } from '../rules/read-entry.ts'
import { addressOf, useAddress } from './address.ts'
import { EntryForm, type TypedFields } from './EntryForm.tsx'
import { actionsOn } from './entry-actions.ts'
import { Waiting } from './Waiting.tsx'
import { errorAt, useExplaining, useInboxWords, usePhoneWords, useRecordWords } from './wording.ts'

interface CorrectEntryProps {
  readonly record: RecordView
  readonly entryId: string
  readonly kind: string
}

export function CorrectEntry({ record, entryId, kind }: CorrectEntryProps) {
  const inbox = useInboxWords()
  const itemKey = useAddress().said('item')
  const only = itemKey === undefined ? { kind } : { kind, itemKey }
  const { data, error, refetch } = useRoute(listEntries, { recordId: record.id, ...only, limit: 5000 })
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  const entry = data.entries.find(({ id }) => id === entryId)
  const actions = entry ? actionsOn(entry, record) : []
  if (!entry || !(actions.includes('edit') || actions.includes('correct'))) return <NoPermission who={inbox.notYours} />
  return <Correcting key={entry.version} record={record} entry={entry} />
}

function Correcting({ record, entry }: { record: RecordView; entry: Entry }) {
  const words = usePhoneWords()
  const recordWords = useRecordWords()
  const change = useChange(record, entry)
  if (!isEntryKind(entry.kind)) return null
  return (
    <>
      <WhyReturned entry={entry} />
      <EntryForm
        record={record}
        kind={entry.kind}
        start={fieldsOf(entry as unknown as EntryContent)}
        refused={change.refused}
        busy={change.busy}
        save={words.saveChange}
        onSave={change.save}
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
      {change.mayWithdraw && (
        <p>
          <Button kind="danger" onPress={change.withdraw}>
            {recordWords.withdraw}
          </Button>
        </p>
      )}
    </>
  )
}

function WhyReturned({ entry }: { entry: Entry }) {
  const words = useRecordWords()
  if (entry.returnReason === null || entry.state !== 'returned') return null
  return <Notice tone="warning" title={words.returnReason({ reason: entry.returnReason })} />
}

/** An entry that is approved is corrected with a reason and approved again; any other is simply changed. */
function useChange(record: RecordView, entry: Entry) {
  const explain = useExplaining()
  const { go } = useAddress()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<FieldError[]>([])
  const [edit, correct, takeBack] = [useAction(editEntry), useAction(correctEntry), useAction(withdrawEntry)]
  const actions = actionsOn(entry, record)
  const isApproved = !actions.includes('edit')
  const at = { recordId: record.id, entryId: entry.id, version: entry.version }
  const leave = () => go(addressOf(recordPath(record), { item: entry.itemKey ?? `kind:${entry.kind}` }))
  const tell = (error: Error) => {
    const told = explain.error(error)
    setRefused(told.map((one) => (isApproved && one.field === 'reason' ? { ...one, field: 'correctionReason' } : one)))
  }
  /** Not a callback of the action: what has been changed is read anew at once, and this form goes away with it. */
  const after = (done: Promise<unknown>) => void done.then(leave, tell)
  return {
    ...{ reason, setReason, isApproved, refused },
    busy: edit.isPending || correct.isPending,
    mayWithdraw: actions.includes('withdraw'),
    withdraw: () => after(takeBack.mutateAsync(at)),
    save: (fields: TypedFields) =>
      after(isApproved ? correct.mutateAsync({ ...at, fields, reason }) : edit.mutateAsync({ ...at, fields })),
  }
}

const recordPath = ({ relation, id }: RecordView): string => (relation === 'trainee' ? '/record' : `/records/${id}`)
