import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { attachFile } from '../../platform/files/stored-files.ts'
import * as contract from '../contract/attachments.ts'
import { mayAttach } from '../rules/attachments.ts'
import { insertDraftAttachment } from '../store/attachments.ts'
import { attachedToDraft } from './attachments.ts'
import { draftToChange } from './draft-to-change.ts'
import { type ApplicationMeans, getProcess } from './process.ts'

/** Kept with the draft at once, as what is typed is; only a file that the applicant uploaded, and only once. */
export const makeAttachFile = ({ processes }: Pick<ApplicationMeans, 'processes'>) =>
  command(contract.attachFile, async ({ applicationId, key, fileId }, context) => {
    const { db, actor, now } = context
    const found = await draftToChange(applicationId, context)
    if (!found.ok) return found
    const file = await attachFile(db, fileId, actor.personId)
    if (!file) return refuse('file-not-found', {}, { field: key })
    const { definition } = getProcess(processes, found.value.process)
    const held = await attachedToDraft(db, applicationId)
    const may = mayAttach({ ...file, key }, held, definition.attachments ?? [])
    if (!may.ok) return may
    context.concerns(found.value.subject_person_id, { fileId, sha256: file.sha256 })
    await insertDraftAttachment(db, { application_id: applicationId, file_id: fileId, key, added_at: now })
    return accept({ attachments: await attachedToDraft(db, applicationId) })
  })
