import type { Refusal } from '../../../kernel/verdict.ts'
import { useWords } from '../../../ui/language.tsx'
import type { ProblemError } from '../../../ui/request.ts'
import { en as fieldsEn } from '../../messages/entry-words.en.ts'
import { pl as fieldsPl } from '../../messages/entry-words.pl.ts'
import { en } from '../../messages/import.en.ts'
import { pl } from '../../messages/import.pl.ts'
import { en as refusalsEn } from '../../messages/refusals.en.ts'
import { pl as refusalsPl } from '../../messages/refusals.pl.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'

export const useImportWords = () => useWords({ pl, en })
export type ImportWords = ReturnType<typeof useImportWords>

/** Reasons as sentences: of rows with the name of their field, of whole requests alone. */
export function useReasons() {
  const words = useImportWords()
  const sentences: Readonly<Record<string, unknown>> = useWords({ pl: refusalsPl, en: refusalsEn })
  const fields: Readonly<Record<string, string>> = useWords({ pl: fieldsPl, en: fieldsEn }).fields
  const sentenceOf = ({ code, facts }: Pick<Refusal, 'code' | 'facts'>): string => {
    const sentence = sentences[code] ?? sentences.fault
    return typeof sentence === 'function' ? String(sentence(facts)) : String(sentence)
  }
  const reasonOf = (reason: Refusal): string => {
    if (reason.field === 'item' && reason.code === 'missing') return words.missingItem
    const field = reason.field === undefined ? undefined : fields[reason.field]
    return field ? words.reasonAt({ field, reason: sentenceOf(reason) }) : sentenceOf(reason)
  }
  const ofRow = ({ status, errors, reasons }: Pick<PlannedRow, 'status' | 'errors' | 'reasons'>): string =>
    status === 'unmapped'
      ? words.missingItem
      : [...errors.map(({ code }) => words.rowErrors[code]), ...reasons.map(reasonOf)].join(' ')
  const ofProblem = ({ problem }: ProblemError): string =>
    sentenceOf({ code: problem.refusals[0]?.code ?? problem.code, facts: problem.refusals[0]?.facts ?? {} })
  return { ofRow, ofProblem }
}
