import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { readFile } from '../../platform/files/stored-files.ts'
import * as contract from '../contract/proofs.ts'
import { seesEntry } from '../queries/for-actor.ts'
import { filesOfEntry } from '../queries/proofs.ts'
import { findVisible } from '../queries/visible.ts'

/** A file is read only through an entry that holds it: knowing its id opens nothing. */
export const makeOpenProof = (store: FileStore) =>
  reading(contract.openProof, async ({ recordId, entryId, fileId }, context) => {
    const { db } = context
    const record = await findVisible(db, recordId, context)
    if (!record.ok) return record
    const sees = await seesEntry(db, record.value, { ...context, entryId })
    const isHeld = sees && (await filesOfEntry(db, recordId, entryId)).includes(fileId)
    const file = isHeld ? await readFile(db, store, fileId) : undefined
    if (!file) return refuse('not-found')
    return accept({ fileName: file.fileName, mediaType: file.mediaType, bytes: file.bytes })
  })
