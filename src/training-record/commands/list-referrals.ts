import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/referrals.ts'
import { listReferralRows } from '../queries/referrals.ts'
import { withNames } from './referral-view.ts'

export const listReferrals = reading(contract.listReferrals, async (_input, { db, actor, shows }) => {
  const rows = await listReferralRows(db, actor)
  shows(rows.map(({ trainee_person_id }) => trainee_person_id))
  return accept({ referrals: await withNames(db, rows) })
})
