import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { useWords } from '../../ui/language.tsx'
import { ProblemError } from '../../ui/request.ts'
import { en } from '../messages/delegation.en.ts'
import { pl } from '../messages/delegation.pl.ts'
import { useExplaining } from './wording.ts'

export const useDelegationWords = () => useWords({ pl, en })

/** Why the server refused: what only codes and grants are refused for, else the sentence that every screen says. */
export function useReasons(): (error: Error | null) => FieldError[] {
  const { refusals: own } = useDelegationWords()
  const explain = useExplaining()
  const sentences: Readonly<Record<string, string>> = own
  return (error) => {
    if (!(error instanceof ProblemError) || error.problem.refusals.length === 0) return explain.error(error)
    return error.problem.refusals.flatMap((reason) => {
      const sentence = sentences[reason.code]
      if (sentence === undefined) return explain.reasons([reason])
      return [{ sentence, ...(reason.field && { field: reason.field }) }]
    })
  }
}
