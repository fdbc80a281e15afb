import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/imports.ts'
import { listBatches } from '../queries/imports.ts'
import { findVisible } from '../queries/visible.ts'

export const listImports = reading(contract.listImports, async ({ recordId }, context) => {
  const record = await findVisible(context.db, recordId, context)
  if (!record.ok) return record
  return accept({ imports: await listBatches(context.db, recordId) })
})
