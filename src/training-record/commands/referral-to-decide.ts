import { isSelf } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { lockReferral } from '../store/records.ts'
import type { ReferralTable } from '../store/tables.ts'

/** A locked referral to the actor's unit that waits for its decision; nobody decides their own. */
export async function referralToDecide(
  referralId: string,
  { db, actor }: Context,
): Promise<Verdict<ReferralTable, 'not-found' | 'own-record' | 'referral-decided'>> {
  const referral = await lockReferral(db, referralId)
  if (!referral || referral.unit_id !== actor.unitId) return refuse('not-found')
  if (isSelf(actor, referral.trainee_person_id)) return refuse('own-record', {}, { law: 'UZL art. 16m' })
  return referral.state === 'issued' ? accept(referral) : refuse('referral-decided', { state: referral.state })
}
