import { useState } from 'react'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { forgetTyped } from '../../ui/fields/use-kept.ts'
import { ProblemError } from '../../ui/request.ts'
import { correctEntry, editEntry, withdrawEntry } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { addressOf, useAddress } from './address.ts'
import type { TypedFields } from './EntryForm.tsx'
import { actionsOn } from './entry-actions.ts'
import { useExplaining } from './wording.ts'

interface Stale {
  readonly typed: TypedFields
  readonly current: Entry
}

/** An entry that is approved is corrected with a reason and approved again; any other is simply changed. */
export function useChange(record: RecordView, entry: Entry) {
  const explain = useExplaining()
  const { go } = useAddress()
  const [reason, setReason] = useState('')
  const [refused, setRefused] = useState<FieldError[]>([])
  const [stale, setStale] = useState<Stale>()
  const [edit, correct, takeBack] = [useAction(editEntry), useAction(correctEntry), useAction(withdrawEntry)]
  const actions = actionsOn(entry, record)
  const isApproved = !actions.includes('edit')
  const keepAs = `${record.id}.${entry.id}.${entry.version}`
  const leave = (told: string) => {
    forgetTyped(keepAs)
    go(addressOf(recordPath(record), { item: entry.itemKey ?? `kind:${entry.kind}`, told }))
  }
  const tell = (error: Error, typed?: TypedFields) => {
    const current = currentIn(error)
    setStale(typed && current ? { typed, current } : undefined)
    const told = typed && current ? [] : explain.error(error)
    setRefused(told.map((one) => (isApproved && one.field === 'reason' ? { ...one, field: 'correctionReason' } : one)))
  }
  /** Not a callback of the action: what has been changed is read anew at once, and this form goes away with it. */
  const after = (done: Promise<unknown>, told: string, typed?: TypedFields) =>
    void done.then(
      () => leave(told),
      (error: Error) => tell(error, typed),
    )
  const send = (fields: TypedFields, version: number) => {
    const at = { recordId: record.id, entryId: entry.id, version, fields }
    after(isApproved ? correct.mutateAsync({ ...at, reason }) : edit.mutateAsync(at), 'corrected', fields)
  }
  return {
    ...{ reason, setReason, isApproved, refused, stale, keepAs },
    busy: edit.isPending || correct.isPending || takeBack.isPending,
    mayWithdraw: actions.includes('withdraw'),
    withdraw: () =>
      after(takeBack.mutateAsync({ recordId: record.id, entryId: entry.id, version: entry.version }), 'withdrawn'),
    save: (fields: TypedFields) => send(fields, entry.version),
    keep: () => stale && send(stale.typed, stale.current.version),
  }
}

/** The version that somebody saved meanwhile, as the refusal of a stale page tells it. */
function currentIn(error: Error): Entry | undefined {
  const reasons = error instanceof ProblemError ? error.problem.refusals : []
  const stale = reasons.find(({ code }) => code === 'stale-version')
  return (stale?.facts as { readonly current?: Entry } | undefined)?.current
}

const recordPath = ({ relation, id }: RecordView): string => (relation === 'trainee' ? '/record' : `/records/${id}`)
