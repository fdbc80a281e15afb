import { plainDate } from '../../kernel/plain-date.ts'
import type { Facts, Refusal } from '../../kernel/verdict.ts'
import type { Problem, ProblemReason } from '../../platform/contract/problem.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { ProblemError } from '../../ui/request.ts'
import { en as entryPageEn } from '../messages/entry-page.en.ts'
import { pl as entryPagePl } from '../messages/entry-page.pl.ts'
import { en as entryEn } from '../messages/entry-words.en.ts'
import { pl as entryPl } from '../messages/entry-words.pl.ts'
import { en as homeEn } from '../messages/home.en.ts'
import { pl as homePl } from '../messages/home.pl.ts'
import { en as inboxEn } from '../messages/inbox.en.ts'
import { pl as inboxPl } from '../messages/inbox.pl.ts'
import { en as phoneEn } from '../messages/phone.en.ts'
import { pl as phonePl } from '../messages/phone.pl.ts'
import { en as planEn } from '../messages/plan.en.ts'
import { pl as planPl } from '../messages/plan.pl.ts'
import { en as recordEn } from '../messages/record.en.ts'
import { pl as recordPl } from '../messages/record.pl.ts'
import { en as refusalsEn } from '../messages/refusals.en.ts'
import { pl as refusalsPl } from '../messages/refusals.pl.ts'

export const useHomeWords = () => useWords({ pl: homePl, en: homeEn })
export const useRecordWords = () => useWords({ pl: recordPl, en: recordEn })
export const useInboxWords = () => useWords({ pl: inboxPl, en: inboxEn })
export const usePhoneWords = () => useWords({ pl: phonePl, en: phoneEn })
export const useEntryWords = () => useWords({ pl: entryPl, en: entryEn })

export const usePlanWords = () => useWords({ pl: planPl, en: planEn })
export const useEntryPageWords = () => useWords({ pl: entryPagePl, en: entryPageEn })

export type RecordWords = ReturnType<typeof useRecordWords>
export type PhoneWords = ReturnType<typeof usePhoneWords>
export type EntryWords = ReturnType<typeof useEntryWords>

/** The word of a table of words, or the code itself where a newer server says one that this page does not know. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

export interface Explaining {
  readonly reasons: (reasons: readonly (Refusal | ProblemReason)[]) => FieldError[]
  readonly problem: (problem: Problem) => FieldError[]
  readonly error: (error: Error | null) => FieldError[]
}

/** Every reason of a refusal as a sentence in the reader's language, with the field beside which it stands. */
export function useExplaining(): Explaining {
  const words = useWords({ pl: refusalsPl, en: refusalsEn })
  const { locale } = useLanguage()
  const told = (facts: Facts): Facts =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => {
        const day = typeof fact === 'string' ? plainDate(fact) : undefined
        return [name, day?.ok ? formatDay(day.value, locale) : fact]
      }),
    )
  const sentence = (code: string, facts: Facts): string => {
    const sentences: Readonly<Record<string, string | ((facts: never) => string)>> = words
    const found = sentences[code] ?? words.fault
    return typeof found === 'string' ? found : found(told(facts) as never)
  }
  const reasons: Explaining['reasons'] = (all) =>
    all.map(({ code, facts, field }) => ({ sentence: sentence(code, facts), ...(field && { field }) }))
  const problem: Explaining['problem'] = ({ code, refusals }) =>
    refusals.length > 0 ? reasons(refusals) : [{ sentence: sentence(code, {}) }]
  const error: Explaining['error'] = (one) => (one instanceof ProblemError ? problem(one.problem) : [])
  return { reasons, problem, error }
}

export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.sentence
