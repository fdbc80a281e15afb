import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/referrals.ts'
import { returnReason } from '../rules/return-reason.ts'
import { decideReferral, lockReferral } from '../store/records.ts'
import { getReferral } from './referral-view.ts'

export const declineReferral = command(
  contract.declineReferral,
  async ({ referralId, reason }, { db, actor, now, concerns }) => {
    const referral = await lockReferral(db, referralId)
    if (!referral || referral.unit_id !== actor.unitId) return refuse('not-found')
    if (referral.state !== 'issued') return refuse('not-in-state', { state: referral.state })
    const why = returnReason(reason)
    if (!why.ok) return why
    concerns(referral.trainee_person_id)
    const decision = {
      state: 'declined' as const,
      decided_by: actor.personId,
      decided_at: now,
      decline_reason: why.value,
    }
    await decideReferral(db, referralId, decision)
    return accept(await getReferral(db, referralId))
  },
)
