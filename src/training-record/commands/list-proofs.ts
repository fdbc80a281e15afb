import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { describeFiles } from '../../platform/files/stored-files.ts'
import * as contract from '../contract/proofs.ts'
import { seesEntry } from '../queries/for-actor.ts'
import { filesOfEntry } from '../queries/proofs.ts'
import { findVisible } from '../queries/visible.ts'

export const listProofs = reading(contract.listProofs, async ({ recordId, entryId }, context) => {
  const record = await findVisible(context.db, recordId, context)
  if (!record.ok) return record
  if (!(await seesEntry(context.db, record.value, { ...context, entryId }))) return refuse('not-found')
  const files = await describeFiles(context.db, await filesOfEntry(context.db, recordId, entryId))
  return accept({
    files: files.map(({ id, fileName: name, mediaType, byteLength, changes, scan }) => ({
      ...{ id, name, mediaType, byteLength, changes: [...changes], scan },
    })),
  })
})
