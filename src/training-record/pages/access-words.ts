import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { useWords } from '../../ui/language.tsx'
import { ProblemError } from '../../ui/request.ts'
import { en } from '../messages/access.en.ts'
import { pl } from '../messages/access.pl.ts'
import { useExplaining } from './wording.ts'

export const useAccessWords = () => useWords({ pl, en })

/** Why the server refused: what only accesses are refused for, else the sentence that every screen says. */
export function useAccessReasons(): (error: Error | null) => FieldError[] {
  const sentences: Readonly<Record<string, string>> = useAccessWords().refusals
  const explain = useExplaining()
  return (error) => {
    if (!(error instanceof ProblemError) || error.problem.refusals.length === 0) return explain.error(error)
    return error.problem.refusals.flatMap((reason) => {
      const sentence = sentences[reason.code]
      if (sentence === undefined) return explain.reasons([reason])
      return [{ sentence, ...(reason.field && { field: reason.field }) }]
    })
  }
}
