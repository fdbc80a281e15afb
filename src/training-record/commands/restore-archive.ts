import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { isSignedBy, type Signer } from '../../platform/signing/ed25519.ts'
import * as contract from '../contract/exports.ts'
import { findVisible } from '../queries/visible.ts'
import { isEmpty, type RowsToRestore, restoreRows } from '../store/archive.ts'
import type { RecordTable } from '../store/tables.ts'
import { ARCHIVE_FORMAT } from './record-archive.ts'
import { mayImport } from './row-reader.ts'

interface Archive extends RowsToRestore {
  readonly format: { readonly name: string; readonly version: number }
  readonly record: RecordTable
}

/**
 * Only what this installation signed for this very record comes back, approvals included, and only where nothing stands:
 * nobody can bring a record of theirs back to an earlier day, or carry approvals into another training.
 */
export const makeRestoreArchive = (signer: Signer) =>
  command(contract.restoreArchive, async ({ recordId, bytes }, context) => {
    const found = await findVisible(context.db, recordId, { ...context, lock: true })
    if (!found.ok) return found
    const may = mayImport(found.value, context)
    if (!may.ok) return may
    const archive = archiveIn(bytes, signer)
    if (!archive.ok) return archive
    if (archive.value.record.id !== recordId) return refuse('archive-of-another-record')
    if (!(await isEmpty(context.db, recordId))) return refuse('record-not-empty')
    await restoreRows(context.db, archive.value)
    return accept({ entries: archive.value.entries.length, changes: archive.value.entryHistory.length })
  })

/** What was signed with our own key was written by us, so its shape needs no second judgement. */
function archiveIn(
  bytes: Uint8Array,
  signer: Signer,
): Verdict<Archive, 'archive-not-genuine' | 'archive-version-unknown'> {
  const file = parsed(bytes)
  const isGenuine = file && isSignedBy(Buffer.from(file.canonical), file.signature, signer.publicKey)
  if (!isGenuine) return refuse('archive-not-genuine')
  const archive = file.archive as unknown as Archive
  const { name, version } = archive.format
  if (name !== ARCHIVE_FORMAT.name) return refuse('archive-not-genuine')
  return version === ARCHIVE_FORMAT.version ? accept(archive) : refuse('archive-version-unknown', { version })
}

interface SignedFile {
  readonly archive: JsonValue
  readonly canonical: string
  readonly signature: string
}

/** Nothing for what is no such file, has no canonical form, or is nested deeper than anything of ours. */
function parsed(bytes: Uint8Array): SignedFile | undefined {
  try {
    const file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const { archive, signature } = file as { archive: JsonValue; signature: { value: unknown } }
    return { archive, canonical: canonicalJson(archive), signature: String(signature.value) }
  } catch {
    return undefined
  }
}
