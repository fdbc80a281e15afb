import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/referrals.ts'
import { referralDeclined } from '../events.ts'
import { returnReason } from '../rules/return-reason.ts'
import { decideReferral } from '../store/records.ts'
import { referralToDecide } from './referral-to-decide.ts'
import { getReferral } from './referral-view.ts'

export const declineReferral = command(contract.declineReferral, async ({ referralId, reason }, context) => {
  const { db, actor, now, concerns } = context
  const found = await referralToDecide(referralId, context)
  if (!found.ok) return found
  const why = returnReason(reason)
  if (!why.ok) return why
  const { trainee_person_id: personId, issued_by: issuedBy, number } = found.value
  concerns(personId)
  const decided = { decided_by: actor.personId, decided_at: now, decline_reason: why.value }
  await decideReferral(db, referralId, { state: 'declined', ...decided })
  await announce(db, referralDeclined({ referralId, personId, issuedBy, number }))
  return accept(await getReferral(db, referralId))
})
