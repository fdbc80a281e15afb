import { createHash } from 'node:crypto'
import { newId } from '../command/new-id.ts'
import type { FileChange, FileScan } from '../contract/file-upload.ts'
import { type Db, sql } from '../db/pool.ts'
import type { FileStore } from './file-store.ts'
import type { Scanned } from './scanner.ts'

export interface StoredFile {
  readonly id: string
  readonly sha256: string
  readonly byteLength: number
  readonly mediaType: string
  readonly fileName: string
  /** What was taken out of it before it was kept. */
  readonly changes: readonly FileChange[]
  readonly scan: FileScan
  readonly scannedBy: string | null
}

const COLUMNS = sql`id, sha256, byte_length as "byteLength", media_type as "mediaType", file_name as "fileName", changes, scan,
  scanned_by as "scannedBy"`

export interface NewFile extends Partial<Scanned> {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly fileName: string
  readonly uploadedBy: string
  readonly changes?: readonly FileChange[]
}

/** The bytes first, then the row: a row always has its bytes. What a rolled back transaction leaves lies unused. */
export async function storeFile(db: Db, store: FileStore, file: NewFile): Promise<StoredFile> {
  const id = newId<'file'>()
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  await store.put(id, file.bytes, sha256)
  const { mediaType, fileName, changes = [], scan = 'not-scanned', scannedBy = null } = file
  await sql`
    insert into platform.stored_file
      (id, sha256, byte_length, media_type, file_name, uploaded_by, changes, scan, scanned_by)
    values (${id}, ${sha256}, ${file.bytes.length}, ${mediaType}, ${fileName}, ${file.uploadedBy}, ${[...changes]},
            ${scan}, ${scannedBy})`.execute(db)
  return { id, sha256, byteLength: file.bytes.length, mediaType, fileName, changes, scan, scannedBy }
}

/**
 * Ties an uploaded file to what the caller writes in the same transaction, for good. Undefined unless this person
 * uploaded it and nothing holds it yet: nobody makes a file theirs by knowing its id.
 */
export async function attachFile(db: Db, fileId: string, uploadedBy: string): Promise<StoredFile | undefined> {
  const { rows } = await sql<StoredFile>`
    update platform.stored_file set attached_at = now()
    where id = ${fileId} and uploaded_by = ${uploadedBy} and attached_at is null
    returning ${COLUMNS}`.execute(db)
  return rows[0]
}

/** Lets go of a file that only a draft held: the nightly forgetting takes it, a week after it was uploaded. */
export async function detachFile(db: Db, fileId: string, uploadedBy: string): Promise<void> {
  await sql`
    update platform.stored_file set attached_at = null where id = ${fileId} and uploaded_by = ${uploadedBy}`.execute(db)
}

/** What some files are, without their bytes, the oldest first; ids of none are left out. */
export async function describeFiles(db: Db, ids: readonly string[]): Promise<StoredFile[]> {
  const { rows } = await sql<StoredFile>`
    select ${COLUMNS}
    from platform.stored_file where id = any(${[...ids]}::uuid[]) order by uploaded_at, id`.execute(db)
  return rows
}

/** The file with its bytes, held against their hash. Whether the asker may see it is the caller's to decide before. */
export async function readFile(
  db: Db,
  store: FileStore,
  fileId: string,
): Promise<(StoredFile & { bytes: Uint8Array }) | undefined> {
  const { rows } = await sql<StoredFile>`
    select ${COLUMNS}
    from platform.stored_file where id = ${fileId}`.execute(db)
  const [file] = rows
  if (!file) return undefined
  const bytes = await store.get(fileId)
  if (!bytes) throw new Error(`the stored file ${fileId} has lost its bytes`)
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== file.sha256)
    throw new Error(`the stored file ${fileId} was changed: ${found} instead of ${file.sha256}`)
  return { ...file, bytes }
}

/** A file's row as an archive keeps it, whose it is and since when. */
export interface KeptFile extends Omit<StoredFile, 'changes' | 'scan' | 'scannedBy'> {
  readonly uploadedBy: string
  readonly uploadedAt: string
  readonly attachedAt: string | null
}

/** Files with all that is known of them but their bytes, in the order of their ids. */
export async function listKept(db: Db, ids: readonly string[]): Promise<KeptFile[]> {
  const { rows } = await sql<KeptFile>`
    select id, sha256, byte_length as "byteLength", media_type as "mediaType", file_name as "fileName",
           uploaded_by as "uploadedBy", uploaded_at as "uploadedAt", attached_at as "attachedAt"
    from platform.stored_file where id = any(${[...ids]}::uuid[]) order by id`.execute(db)
  return rows
}

export const isWhole = (bytes: Uint8Array, { sha256 }: Pick<StoredFile, 'sha256'>): boolean =>
  createHash('sha256').update(bytes).digest('hex') === sha256

/** Puts a lost file back as it was, under its own id; one that is still there stays. */
export async function putBack(db: Db, store: FileStore, { bytes, ...file }: KeptFile & { readonly bytes: Uint8Array }) {
  if (!isWhole(bytes, file)) throw new Error(`not the bytes of the file ${file.id}`)
  const kept = await store.get(file.id)
  if (!kept || !isWhole(kept, file)) await store.put(file.id, bytes, file.sha256)
  await sql`
    insert into platform.stored_file
      (id, sha256, byte_length, media_type, file_name, uploaded_by, uploaded_at, attached_at)
    values (${file.id}, ${file.sha256}, ${file.byteLength}, ${file.mediaType}, ${file.fileName}, ${file.uploadedBy},
            ${file.uploadedAt}, ${file.attachedAt})
    on conflict (id) do nothing`.execute(db)
}
