import type { Refusal } from '../../../kernel/verdict.ts'
import { useWords } from '../../../ui/language.tsx'
import type { ProblemError } from '../../../ui/request.ts'
import { en } from '../../messages/import.en.ts'
import { pl } from '../../messages/import.pl.ts'
import { en as reviewEn } from '../../messages/import-review.en.ts'
import { pl as reviewPl } from '../../messages/import-review.pl.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'
import { useEntryWords, useExplaining } from '../wording.ts'

const SENTENCES = { pl: { ...pl, ...reviewPl }, en: { ...en, ...reviewEn } }

export const useImportWords = () => useWords(SENTENCES)
export type ImportWords = ReturnType<typeof useImportWords>

/** Reasons as sentences: of rows with the name of their field, of whole requests alone. */
export function useReasons() {
  const words = useImportWords()
  const explain = useExplaining()
  const fields: Readonly<Record<string, string>> = useEntryWords().fields
  const reasonOf = (reason: Refusal): string => {
    if (reason.field === 'item' && reason.code === 'missing') return words.missingItem
    const field = reason.field === undefined ? undefined : fields[reason.field]
    const sentence = explain.reasons([reason])[0]?.sentence ?? ''
    return field ? words.reasonAt({ field, reason: sentence }) : sentence
  }
  const allOf = ({ status, errors, reasons }: Wrong): string[] =>
    status === 'unmapped'
      ? [words.missingItem]
      : [...errors.map(({ code }) => words.rowErrors[code]), ...reasons.map(reasonOf)]
  return {
    ofRow: (row: Wrong): string => allOf(row).join(' '),
    /** The first thing that is wrong: what a group of rows is called by. */
    firstOf: (row: Wrong): string => allOf(row)[0] ?? '',
    ofProblem: ({ problem }: ProblemError): string => explain.problem(problem)[0]?.sentence ?? '',
  }
}

type Wrong = Pick<PlannedRow, 'status' | 'errors' | 'reasons'>
