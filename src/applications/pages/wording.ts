import { getDate } from '../../kernel/plain-date.ts'
import { formatDay, formatMoment } from '../../platform/i18n/dates.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { ProblemError } from '../../ui/request.ts'
import { en } from '../messages/cases.en.ts'
import { pl } from '../messages/cases.pl.ts'
import { en as inboxEn } from '../messages/inbox.en.ts'
import { pl as inboxPl } from '../messages/inbox.pl.ts'
import { en as movesEn } from '../messages/moves.en.ts'
import { pl as movesPl } from '../messages/moves.pl.ts'
import { en as opinionsEn } from '../messages/opinions.en.ts'
import { pl as opinionsPl } from '../messages/opinions.pl.ts'
import { en as refusalsEn } from '../messages/refusals.en.ts'
import { pl as refusalsPl } from '../messages/refusals.pl.ts'
import type { SaidProcess } from './processes.ts'

export const useCaseWords = () => useWords({ pl, en })
export const useMoveWords = () => useWords({ pl: movesPl, en: movesEn })
export type MoveWords = ReturnType<typeof useMoveWords>

export const useOpinionWords = () => useWords({ pl: opinionsPl, en: opinionsEn })

export type CaseWords = ReturnType<typeof useCaseWords>

export const useInboxWords = () => useWords({ pl: inboxPl, en: inboxEn })
export type InboxWords = ReturnType<typeof useInboxWords>

/** Every reason of a refusal as a sentence, with the field beside which it stands. */
export function useExplaining(process?: { readonly said: Pick<SaidProcess['said'], 'refusals'> }) {
  const words = useWords({ pl: refusalsPl, en: refusalsEn })
  const sentences: Readonly<Record<string, string | ((facts: never) => string)>> = {
    ...words,
    ...process?.said.refusals,
  }
  return (error: Error | null): FieldError[] => {
    if (!error) return []
    const reasons = error instanceof ProblemError ? error.problem.refusals : []
    const code = error instanceof ProblemError ? error.problem.code : 'fault'
    const all = reasons.length > 0 ? reasons : [{ code, facts: {}, field: undefined }]
    return all.map((reason) => {
      const found = sentences[reason.code] ?? words.fault
      const sentence = typeof found === 'string' ? found : found(reason.facts as never)
      return { sentence, ...(reason.field !== undefined && { field: reason.field }) }
    })
  }
}

export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.sentence

/** Moments and days as the reader writes them. */
export function useDays() {
  const { locale } = useLanguage()
  return {
    moment: (at: string) => formatMoment(new Date(at), locale),
    day: (on: string) => formatDay(getDate(on), locale),
  }
}
