import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import { readFile } from '../../platform/files/stored-files.ts'
import * as contract from '../contract/attachments.ts'
import { listDraftAttachments, listFiledAttachments } from '../queries/attachments.ts'
import { visibleApplication } from './visible-application.ts'

/** A file is read only through an application that holds it: knowing its id opens nothing. */
export const makeOpenAttachment = (store: FileStore) =>
  reading(contract.openAttachment, async ({ applicationId, fileId }, context) => {
    const { db } = context
    const found = await visibleApplication(applicationId, context)
    if (!found.ok) return found
    const { row, relation } = found.value
    const filed = await listFiledAttachments(db, applicationId)
    const draft = relation === 'applicant' ? await listDraftAttachments(db, applicationId) : []
    const isHeld = [...filed, ...draft].some(({ file_id }) => file_id === fileId)
    const file = isHeld ? await readFile(db, store, fileId) : undefined
    if (!file) return refuse('not-found')
    context.concerns(row.subject_person_id, { fileId })
    return accept({ fileName: file.fileName, mediaType: file.mediaType, bytes: file.bytes })
  })
