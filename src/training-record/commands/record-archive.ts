import { namesOf, unitsOf } from '../../identity/public.ts'
import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { accept } from '../../kernel/verdict.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Signer } from '../../platform/signing/ed25519.ts'
import * as contract from '../contract/exports.ts'
import { type ArchivedRows, archivedRows } from '../queries/archive.ts'
import { findToTakeAway } from '../queries/visible.ts'
import type { RecordTable } from '../store/tables.ts'
import { archivedFiles } from './archived-files.ts'
import { exportName } from './export-name.ts'

/** With what archives are signed, and where the files lie that go into them. */
export interface ArchiveMeans {
  readonly signer: Signer
  readonly store: FileStore
}

/** What an archive calls itself; a reader of another version must say that it cannot read this one. */
export const ARCHIVE_FORMAT = { name: 'opensmk.training-record', version: 2 }

export const makeRecordArchive = ({ signer, store }: ArchiveMeans) =>
  reading(contract.recordArchive, async ({ recordId }, context) => {
    const found = await findToTakeAway(context.db, recordId, context)
    if (!found.ok) return found
    const { row, programme } = found.value
    const proofs = await archivedFiles(context.db, store, recordId)
    if (!proofs.ok) return proofs
    const { files, contents } = proofs.value
    const archive = {
      format: ARCHIVE_FORMAT,
      exportedAt: context.now,
      programme: { field: programme.field, version: programme.version, update: programme.update },
      ...(await heldOf(row, context)),
      files,
    } as unknown as JsonValue
    return accept({
      fileName: `${exportName(row.card_number, 'archiwum')}.json`,
      mediaType: 'application/json',
      bytes: signed({ archive, contents }, signer),
    })
  })

/** The rows as they are kept, and the names of whom their ids mean: the file can be read without the system. */
async function heldOf(record: RecordTable, { db }: Context): Promise<Record<string, JsonValue>> {
  const rows = await archivedRows(db, record)
  const units = await unitsOf(db, [record.unit_id, ...rows.rotationPlaces.map(({ unit_id }) => unit_id)])
  const held: Record<string, unknown> = {
    ...{ record, ...rows },
    persons: Object.fromEntries(await namesOf(db, personsIn(record, rows))),
    units: Object.fromEntries(Array.from(units.values(), ({ id, name }) => [id, name])),
  }
  return held as Record<string, JsonValue>
}

const personsIn = (record: RecordTable, rows: ArchivedRows): string[] =>
  [
    record.trainee_person_id,
    record.supervisor_person_id,
    rows.referral.issued_by,
    rows.referral.decided_by,
    ...rows.entries.flatMap(({ entered_by, decided_by }) => [entered_by, decided_by]),
    ...rows.entryHistory.map(({ changed_by }) => changed_by),
    ...rows.mentorGrants.map(({ mentor_person_id }) => mentor_person_id),
    ...rows.checkSteps.map(({ closed_by }) => closed_by),
    ...rows.remarks.map(({ made_by }) => made_by),
  ].filter((id) => id !== null)

/**
 * The signature covers the canonical form of `archive`, so the file may be reformatted and still verifies. It covers the
 * contents of files by the hash of each.
 */
function signed(held: { archive: JsonValue; contents: Readonly<Record<string, string>> }, signer: Signer): Uint8Array {
  const value = signer.sign(Buffer.from(canonicalJson(held.archive)))
  const signature = { algorithm: 'Ed25519', publicKey: signer.publicKey, value }
  return Buffer.from(canonicalJson({ ...held, signature } as unknown as JsonValue))
}
