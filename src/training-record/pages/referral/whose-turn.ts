import type { Role } from '../../../kernel/actor.ts'
import type { Referral } from '../../contract/referrals.ts'
import type { ReferralWords } from './referral-words.ts'

/** Roles that decide referrals to their unit, and the one that issues them. */
export const isOfUnit = (role: Role): boolean => role === 'unit-head' || role === 'unit-staff'
export const isOffice = (role: Role): boolean => role === 'voivodeship-office'

/** A declined referral waits for its office only until the doctor is referred anew. */
export const isReferredAgain = (one: Referral, all: readonly Referral[]): boolean =>
  all.some((other) => other.trainee.id === one.trainee.id && other.issuedAt > one.issuedAt)

/** Whose move it is, as the viewer reads it: „Twój” where it is theirs. */
export function whoseTurn(
  one: Referral,
  { all, role, words }: { readonly all: readonly Referral[]; readonly role: Role; readonly words: ReferralWords },
): string {
  if (one.state === 'accepted') return words.turnNobody
  if (one.state === 'issued') return isOfUnit(role) ? words.turnYours : words.turnOfUnit({ unit: one.unit.name })
  if (isReferredAgain(one, all)) return words.turnReferredAgain
  return isOffice(role) ? words.turnYours : words.turnOffice
}
