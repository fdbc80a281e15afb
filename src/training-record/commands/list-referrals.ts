import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/referrals.ts'
import { listReferralsOf } from '../queries/referrals.ts'

export const listReferrals = reading(contract.listReferrals, async (_input, { db, actor }) =>
  accept({ referrals: await listReferralsOf(db, actor) }),
)
