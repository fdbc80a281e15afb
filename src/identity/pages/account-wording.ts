import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/account.en.ts'
import { pl } from '../messages/account.pl.ts'
import { useIdentityWords } from './wording.ts'

/** What the sign-in page says, and what only somebody who is signed in reads about themselves. */
export function useAccountWords() {
  const [words, { accountRefusals, ...account }] = [useIdentityWords(), useWords({ pl, en })]
  return { ...words, ...account, refusals: { ...words.refusals, ...accountRefusals } }
}

export type AccountWords = ReturnType<typeof useAccountWords>
