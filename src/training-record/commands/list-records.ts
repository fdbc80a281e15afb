import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/records.ts'
import { listRecordsOf } from '../queries/records.ts'

export const listRecords = reading(contract.listRecords, async (_input, { db, actor, today }) =>
  accept({ records: await listRecordsOf(db, actor, today) }),
)
