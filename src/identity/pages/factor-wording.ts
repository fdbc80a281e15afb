import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/second-factor.en.ts'
import { pl } from '../messages/second-factor.pl.ts'
import { useIdentityWords } from './wording.ts'

export function useFactorWords() {
  const [{ refusals }, { factorRefusals, ...words }] = [useIdentityWords(), useWords({ pl, en })]
  return { ...words, refusals: { ...refusals, ...factorRefusals } }
}
