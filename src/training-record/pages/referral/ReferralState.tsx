import { StatusTag } from '../../../ui/status/StatusTag.tsx'
import type { Referral } from '../../contract/referrals.ts'
import { useReferralWords } from './referral-words.ts'

const TONES = { issued: 'warning', accepted: 'success', declined: 'error' } as const

export function ReferralState({ state }: Pick<Referral, 'state'>) {
  const words = useReferralWords()
  return <StatusTag tone={TONES[state]}>{words.states[state]}</StatusTag>
}
