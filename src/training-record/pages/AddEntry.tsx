import { useState } from 'react'
import { useAction } from '../../ui/api.ts'
import { newId } from '../../ui/device-id.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { forgetTyped } from '../../ui/fields/use-kept.ts'
import { enqueue } from '../../ui/outbox/outbox.ts'
import { useOutbox } from '../../ui/outbox/use-outbox.ts'
import { NO_NETWORK } from '../../ui/request.ts'
import { logEntry } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { entryFields } from '../rules/entry-fields.ts'
import { useAddress } from './address.ts'
import { EntryForm, type TypedFields } from './EntryForm.tsx'
import { OwnOutbox } from './OwnOutbox.tsx'
import { type SavedEntry, SavedNotice } from './SavedNotice.tsx'
import { todayHere } from './use-record.ts'
import { useEntryWords, useExplaining, usePhoneWords } from './wording.ts'

interface AddEntryProps {
  readonly record: RecordView
  readonly kind: EntryKind
  readonly owner: string
}

export function AddEntry({ record, kind, owner }: AddEntryProps) {
  const words = usePhoneWords()
  const item = useAddress().said('item')
  const outbox = useOutbox(owner)
  const { save, id, saved, refused, isBusy } = useSaving({ record, kind, owner, item })
  return (
    <>
      {saved && <SavedNotice key={saved.id} saved={saved} outbox={outbox} />}
      <OwnOutbox owner={owner} outbox={outbox} />
      <EntryForm
        key={id}
        record={record}
        kind={kind}
        keepAs={keptKey({ record, kind, owner, item })}
        start={{ ...(hasDate(kind) && { date: todayHere() }), ...(item !== undefined && { item }) }}
        refused={refused}
        busy={isBusy}
        save={words.save}
        onSave={save}
      />
    </>
  )
}

/** Sent at once, so that the reasons of a refusal stand beside the fields; without a network it waits on the device. */
function useSaving({ record, kind, owner, item }: AddEntryProps & { item: string | undefined }) {
  const entry = useEntryWords()
  const explain = useExplaining()
  const name = record.relation === 'trainee' ? entry.kinds[kind] : `${entry.kinds[kind]}, ${record.trainee.name}`
  const log = useAction(logEntry)
  const [refused, setRefused] = useState<FieldError[]>([])
  const [saved, setSaved] = useState<SavedEntry>()
  // Made once for the form: however often it is sent, the server keeps one entry.
  const [id, setId] = useState(newId)
  const done = () => {
    forgetTyped(keptKey({ record, kind, owner, item }))
    setSaved({ id, name })
    setId(newId())
    scrollTo({ top: 0 })
  }
  const keep = async (fields: TypedFields) => {
    const input = { recordId: record.id, id, kind, fields }
    await enqueue(logEntry, { id, owner, label: name, input })
    done()
  }
  const save = (fields: TypedFields) => {
    setRefused([])
    log.mutate(
      { recordId: record.id, id, kind, fields },
      {
        onSuccess: done,
        onError: (error) => {
          if (error.problem.code === NO_NETWORK) return void keep(fields)
          setRefused(explain.error(error))
          if (error.problem.code === 'id-taken') setId(newId())
        },
      },
    )
  }
  return { save, id, saved, refused, isBusy: log.isPending }
}

const keptKey = ({ record, kind, owner, item }: AddEntryProps & { item: string | undefined }): string =>
  `${owner}.${record.id}.${kind}.${item ?? ''}`

const hasDate = (kind: EntryKind): boolean => entryFields(kind).some(({ name }) => name === 'date')
