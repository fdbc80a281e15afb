import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/attachments.ts'
import { attachedToDraft, takeOff } from './attachments.ts'
import { draftToChange } from './draft-to-change.ts'

export const removeAttachment = command(contract.removeAttachment, async ({ applicationId, fileId }, context) => {
  const { db } = context
  const found = await draftToChange(applicationId, context)
  if (!found.ok) return found
  const held = await attachedToDraft(db, applicationId)
  if (!held.some(({ id }) => id === fileId)) return refuse('not-found')
  context.concerns(found.value.subject_person_id, { fileId })
  await takeOff(db, found.value, [fileId])
  return accept({ attachments: held.filter(({ id }) => id !== fileId) })
})
