import { useWords } from '../../../ui/language.tsx'
import type { RowError } from '../../contract/account-import.ts'
import { en } from '../../messages/account-import.en.ts'
import { pl } from '../../messages/account-import.pl.ts'
import { useIdentityWords } from '../wording.ts'

export function useImportWords() {
  const [{ refusals, roles }, { importRefusals, ...words }] = [useIdentityWords(), useWords({ pl, en })]
  return { ...words, roles, refusals: { ...refusals, ...importRefusals } }
}

export type ImportWords = ReturnType<typeof useImportWords>

/** What is wrong with a field, as a sentence that helps to mend it. */
export function rowSentence({ code, facts }: RowError, { rowErrors }: ImportWords): string {
  const sentences: Readonly<Record<string, string | ((facts: never) => string)>> = rowErrors
  const sentence = sentences[code] ?? rowErrors['unknown-value']
  return typeof sentence === 'string' ? sentence : sentence(facts as never)
}
