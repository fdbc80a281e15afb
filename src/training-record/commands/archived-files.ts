import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { MEGABYTE } from '../../platform/contract/file-upload.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { isWhole, type KeptFile, listKept, putBack, readFile } from '../../platform/files/stored-files.ts'
import { MOST_ARCHIVED_BYTES } from '../contract/exports.ts'
import { filesOfRecord } from '../queries/proofs.ts'

/** What the files are stands under the signature with the hash of each; their bytes, by their ids, stand beside it. */
export interface ArchivedFiles {
  readonly files: readonly KeptFile[]
  readonly contents: Readonly<Record<string, string>>
}

/** Refused before a byte is read where they are more than an archive holds. */
export async function archivedFiles(
  db: Db,
  store: FileStore,
  recordId: string,
): Promise<Verdict<ArchivedFiles, 'archive-too-large'>> {
  const files = await listKept(db, await filesOfRecord(db, recordId))
  const bytes = files.reduce((sum, { byteLength }) => sum + byteLength, 0)
  if (bytes > MOST_ARCHIVED_BYTES) {
    const [megabytes, most] = [Math.ceil(bytes / MEGABYTE), MOST_ARCHIVED_BYTES / MEGABYTE]
    return refuse('archive-too-large', { megabytes, most })
  }
  const contents: Record<string, string> = {}
  for (const { id } of files) {
    const read = await readFile(db, store, id)
    contents[id] = Buffer.from(read?.bytes ?? []).toString('base64')
  }
  return accept({ files, contents })
}

/** All files back where they were, or none: one whose bytes are missing or are not its own makes the archive another. */
export async function restoreFiles(
  db: Db,
  store: FileStore,
  { files, contents }: ArchivedFiles,
): Promise<Verdict<number, 'archive-not-genuine'>> {
  const read = files.map((file) => ({ ...file, bytes: Buffer.from(String(contents[file.id] ?? ''), 'base64') }))
  if (!read.every((file) => isWhole(file.bytes, file))) return refuse('archive-not-genuine')
  for (const file of read) await putBack(db, store, file)
  return accept(read.length)
}
