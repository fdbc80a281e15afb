import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/passkeys.en.ts'
import { pl } from '../messages/passkeys.pl.ts'
import { useIdentityWords } from './wording.ts'

export function usePasskeyWords() {
  const [{ refusals }, { passkeyRefusals, ...words }] = [useIdentityWords(), useWords({ pl, en })]
  return { ...words, refusals: { ...refusals, ...passkeyRefusals } }
}
