import { useState } from 'react'
import { useAction } from '../../ui/api.ts'
import { newId } from '../../ui/device-id.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { enqueue } from '../../ui/outbox/outbox.ts'
import { NO_NETWORK } from '../../ui/request.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { logEntry } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { entryFields } from '../rules/entry-fields.ts'
import { useAddress } from './address.ts'
import { EntryForm, type TypedFields } from './EntryForm.tsx'
import { OwnOutbox } from './OwnOutbox.tsx'
import { todayHere } from './use-record.ts'
import { useEntryWords, useExplaining, usePhoneWords } from './wording.ts'

interface AddEntryProps {
  readonly record: RecordView
  readonly kind: EntryKind
  readonly owner: string
}

export function AddEntry({ record, kind, owner }: AddEntryProps) {
  const words = usePhoneWords()
  const entry = useEntryWords()
  const item = useAddress().said('item')
  const { save, saved, refused, isBusy } = useSaving({ record, kind, owner })
  return (
    <>
      {saved > 0 && <Notice key={saved} tone="success" title={words.saved({ name: entry.kinds[kind] })} announced />}
      <EntryForm
        key={`form ${saved}`}
        record={record}
        kind={kind}
        start={{ ...(hasDate(kind) && { date: todayHere() }), ...(item !== undefined && { item }) }}
        refused={refused}
        busy={isBusy}
        save={words.save}
        onSave={save}
      />
      <OwnOutbox owner={owner} />
    </>
  )
}

/** Sent at once, so that the reasons of a refusal stand beside the fields; without a network it waits on the device. */
function useSaving({ record, kind, owner }: AddEntryProps) {
  const entry = useEntryWords()
  const explain = useExplaining()
  const log = useAction(logEntry)
  const [refused, setRefused] = useState<FieldError[]>([])
  const [saved, setSaved] = useState(0)
  const keep = async (id: string, fields: TypedFields) => {
    const input = { recordId: record.id, id, kind, fields }
    await enqueue(logEntry, { id, owner, label: entry.kinds[kind], input })
    setSaved(saved + 1)
  }
  const save = (fields: TypedFields) => {
    const id = newId()
    setRefused([])
    log.mutate(
      { recordId: record.id, id, kind, fields },
      {
        onSuccess: () => setSaved(saved + 1),
        onError: (error) =>
          error.problem.code === NO_NETWORK ? void keep(id, fields) : setRefused(explain.error(error)),
      },
    )
  }
  return { save, saved, refused, isBusy: log.isPending }
}

const hasDate = (kind: EntryKind): boolean => entryFields(kind).some(({ name }) => name === 'date')
