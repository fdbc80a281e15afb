import { accept, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { listOthers } from '../queries/others.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import { fitsRecord } from '../rules/fits-record.ts'
import type { ImportRow } from '../rules/import/read-rows.ts'
import { mayEnter } from '../rules/may.ts'
import { readEntry } from '../rules/read-entry.ts'

/** Judges rows of a spreadsheet one by one as the form would; what they are held against is fetched once for all. */
export async function rowReader(record: VisibleRecord, { db, actor }: Context) {
  const { row, programme, programmeDays } = record
  const others = await listOthers(db, row.id, { kind: 'duty' })
  const around = { programme, programmeDays, others }
  const permitted = new Map<string, Verdict<unknown>>()
  const mayBeEntered = ({ kind, itemKey }: EntryContent): Verdict<unknown> => {
    const key = `${kind}|${itemKey}`
    const verdict = permitted.get(key) ?? mayEnter(actor, { kind, itemKey }, record.standing)
    permitted.set(key, verdict)
    return verdict
  }
  return ({ kind, fields }: ImportRow): Verdict<EntryContent> => {
    const content = readEntry(kind, fields, record.context)
    if (!content.ok) return content
    const may = mayBeEntered(content.value)
    return may.ok ? fitsRecord(content.value, around) : may
  }
}

/** What holds for the whole record and so for every row: one reason and not as many as there are rows. */
export function mayImport(record: VisibleRecord, { actor }: Context): Verdict<true> {
  const may = mayEnter(actor, { kind: 'procedure', itemKey: null }, record.standing)
  const isOfOneElement = !may.ok && may.refusals.every(({ code }) => code === 'element-not-open')
  return may.ok || isOfOneElement ? accept(true) : may
}
