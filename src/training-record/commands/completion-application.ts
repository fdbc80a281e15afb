import { createHash } from 'node:crypto'
import type { About } from '../../applications/public.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { accept, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { pl as words } from '../messages/completion.pl.ts'
import { pl as entryWords } from '../messages/entry-words.pl.ts'
import { listHashes } from '../queries/entries.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import type { CompletionFact } from '../rules/completion-application.ts'
import type { RecordCounters } from '../rules/counters/record-counters.ts'
import { mayActOnRecord } from '../rules/may.ts'
import { itemsOf } from '../rules/programme/items.ts'
import { REMARKABLE_KINDS, remarkableParts } from '../rules/remarks.ts'
import { viewRecord } from './record-view.ts'

/** Whose training it is; to everybody without a relation to the record it does not exist. */
export async function traineeOf(recordId: string, context: Context): Promise<Verdict<string>> {
  const found = await findVisible(context.db, recordId, context)
  return found.ok ? accept(found.value.row.trainee_person_id) : found
}

/** The supervisor begins it while the record is open; that nothing is missing is asked when it is filed. */
export async function mayBeginCompletion({ round }: About, context: Context): Promise<Verdict<unknown>> {
  const found = await findVisible(context.db, round, context)
  return found.ok ? mayActOnRecord(context.actor, 'approve-whole', found.value.standing) : found
}

/** The record as it stands: its counters, and the hash of all its entries, to which the receipt commits. */
export async function factsOfRecord({ round }: About, context: Context): Promise<Readonly<Record<string, string>>> {
  const found = await findVisible(context.db, round, context)
  return found.ok ? factsIn(found.value, context) : {}
}

async function factsIn(record: VisibleRecord, context: Context) {
  const { row } = record
  const { counters, end, start } = await viewRecord(context.db, record, context)
  const entries = await listHashes(context.db, row.id)
  const hashed = canonicalJson({ recordId: row.id, programmeId: row.programme_id, entries })
  const facts: Record<CompletionFact, string> = {
    ...{ cardNumber: row.card_number, training: `${start} – ${end}`, entries: String(entries.length) },
    ...countersIn(counters),
    recordHash: createHash('sha256').update(hashed).digest('hex'),
  }
  return { ...facts, voivodeship: row.voivodeship, specialty: row.specialty_code }
}

/** What is done of what the programme asks for. */
function countersIn({ modules }: RecordCounters) {
  const of = (done: readonly boolean[]): string => `${done.filter(Boolean).length}/${done.length}`
  return {
    procedures: of(modules.flatMap(({ procedures }) => procedures.map(({ isMet }) => isMet))),
    courses: of(
      modules.flatMap(({ courses }) => courses.map(({ state }) => state !== 'missing' && state !== 'entered')),
    ),
    rotations: of(modules.flatMap(({ rotations }) => rotations.map(({ isCredited }) => isCredited))),
  }
}

/** What a remark may name: items of the programme, parts of its tree, kinds of entry that realise no item. */
export async function elementsOfRecord({ round }: About, context: Context) {
  const found = await findVisible(context.db, round, context)
  if (!found.ok) return []
  const { programme } = found.value
  const kinds: Readonly<Record<string, string>> = entryWords.kinds
  return [
    ...itemsOf(programme).map(({ key, name }) => ({ key, label: name })),
    ...remarkableParts(programme).map(({ key, module, table }) => ({
      ...{ key, label: table ? `${module}: ${words.parts[table]}` : module },
    })),
    ...REMARKABLE_KINDS.map((kind) => ({ key: kind, label: kinds[kind] ?? kind })),
  ]
}
