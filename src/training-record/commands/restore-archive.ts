import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/exports.ts'
import { findVisible } from '../queries/visible.ts'
import { beginRestoring, isEmpty, restoreRows } from '../store/archive.ts'
import { restoreFiles } from './archived-files.ts'
import { archiveIn, archiveOf } from './read-archive.ts'
import type { ArchiveMeans } from './record-archive.ts'
import { mayImport } from './row-reader.ts'

/**
 * Only what this installation signed for this very record comes back, approvals included, and only where nothing stands:
 * nobody can bring a record of theirs back to an earlier day, or carry approvals into another training.
 */
export const makeRestoreArchive = ({ signer, store }: ArchiveMeans) =>
  command(contract.restoreArchive, async ({ recordId, bytes }, context) => {
    const found = await findVisible(context.db, recordId, { ...context, lock: true })
    if (!found.ok) return found
    const may = mayImport(found.value, context)
    if (!may.ok) return may
    const archive = archiveOf(recordId, archiveIn(bytes, signer))
    if (!archive.ok) return archive
    const { rows, contents } = archive.value
    if (!(await isEmpty(context.db, recordId))) return refuse('record-not-empty')
    await beginRestoring(context.db, recordId)
    const files = await restoreFiles(context.db, store, { files: rows.files ?? [], contents })
    if (!files.ok) return files
    await restoreRows(context.db, rows)
    return accept({ entries: rows.entries.length, changes: rows.entryHistory.length, files: files.value })
  })
