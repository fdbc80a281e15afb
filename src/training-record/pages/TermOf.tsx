import { daysBetween, getDate } from '../../kernel/plain-date.ts'
import { formatShortDate } from '../../platform/i18n/dates.ts'
import { useLanguage } from '../../ui/language.tsx'
import { TermBar } from '../../ui/status/TermBar.tsx'
import type { OpenStep } from '../contract/completion.ts'
import { useCompletionWords } from './completion-words.ts'
import { todayHere } from './use-record.ts'

/** The age of an open step against the term that the law gives it. */
export function TermOf({ step }: { step: OpenStep }) {
  const words = useCompletionWords()
  const { locale } = useLanguage()
  const [opened, due] = [getDate(step.openedOn), getDate(step.dueOn)]
  const [spent, term] = [daysBetween(opened, todayHere()), daysBetween(opened, due)]
  const day = formatShortDate(due, locale)
  const sentence = spent > term ? words.term.over({ days: spent - term, day }) : words.term.within({ spent, term, day })
  return <TermBar label={words.step[step.step]} spent={spent} term={term} sentence={sentence} />
}
