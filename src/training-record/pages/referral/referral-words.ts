import { useWords } from '../../../ui/language.tsx'
import { en } from '../../messages/referral.en.ts'
import { pl } from '../../messages/referral.pl.ts'

export const useReferralWords = () => useWords({ pl, en })
export type ReferralWords = ReturnType<typeof useReferralWords>
