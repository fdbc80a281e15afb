import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/deputies.en.ts'
import { pl } from '../messages/deputies.pl.ts'
import { useIdentityWords } from './wording.ts'

/** The screen of deputies, with what identity says of roles and places. */
export function useDeputyWords() {
  const [words, { deputyRefusals, ...own }] = [useIdentityWords(), useWords({ pl, en })]
  return { ...words, ...own, refusals: { ...words.refusals, ...deputyRefusals } }
}
