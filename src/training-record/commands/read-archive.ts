import { canonicalJson, type JsonValue } from '../../kernel/canonical-json.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { KeptFile } from '../../platform/files/stored-files.ts'
import { isSignedBy, type Signer } from '../../platform/signing/ed25519.ts'
import type { RowsToRestore } from '../store/archive.ts'
import type { RecordTable } from '../store/tables.ts'
import { ARCHIVE_FORMAT } from './record-archive.ts'

interface Archive extends RowsToRestore {
  readonly format: { readonly name: string; readonly version: number }
  readonly record: RecordTable
  /** Version 1 held none. */
  readonly files?: readonly KeptFile[]
}

/** The archive in these bytes, if it is of this record. */
export const archiveOf = <Refused extends string>(
  recordId: string,
  archive: Verdict<ReadArchive, Refused>,
): Verdict<ReadArchive, Refused | 'archive-of-another-record'> =>
  archive.ok && archive.value.rows.record.id !== recordId ? refuse('archive-of-another-record') : archive

/** What was signed with our own key was written by us, so its shape needs no second judgement. */
export function archiveIn(
  bytes: Uint8Array,
  signer: Signer,
): Verdict<ReadArchive, 'archive-not-genuine' | 'archive-version-unknown'> {
  const file = parsed(bytes)
  const isGenuine = file && isSignedBy(Buffer.from(file.canonical), file.signature, signer.publicKey)
  if (!isGenuine) return refuse('archive-not-genuine')
  const rows = file.archive as unknown as Archive
  const { name, version } = rows.format
  if (name !== ARCHIVE_FORMAT.name) return refuse('archive-not-genuine')
  if (version > ARCHIVE_FORMAT.version) return refuse('archive-version-unknown', { version })
  return accept({ rows, contents: file.contents })
}

interface ReadArchive {
  readonly rows: Archive
  readonly contents: Contents
}

type Contents = Readonly<Record<string, string>>

interface SignedFile {
  readonly archive: JsonValue
  readonly contents: Contents
  readonly canonical: string
  readonly signature: string
}

/** Nothing for what is no such file, has no canonical form, or is nested deeper than anything of ours. */
function parsed(bytes: Uint8Array): SignedFile | undefined {
  try {
    const file = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const {
      archive,
      contents = {},
      signature,
    } = file as Omit<SignedFile, 'signature'> & { signature: { value: unknown } }
    return { archive, contents, canonical: canonicalJson(archive), signature: String(signature.value) }
  } catch {
    return undefined
  }
}
