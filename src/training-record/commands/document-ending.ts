import type { Json } from '../../platform/documents/drawable.ts'
import { dateIn, formatShortDate } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { RecordView } from '../contract/records.ts'
import type { CheckStepTable } from '../store/tables.ts'
import type { DocumentWords } from './document-words.ts'

interface Ended {
  readonly record: RecordView
  readonly steps: readonly CheckStepTable[]
  readonly names: ReadonlyMap<string, string>
}

/** What the desks have decided, each with its day, its person and its words; over them the confirmation of the end. */
export function endingOf(
  { record, steps, names }: Ended,
  { words, language }: { words: DocumentWords; language: Locale },
): Json {
  const { ending } = words
  const day = (moment: string): string => formatShortDate(dateIn(new Date(moment)), language)
  const last = steps.findLast(({ outcome }) => outcome === 'positive')
  const isCompleted = record.state === 'completed' && last !== undefined
  const facts = { specialty: record.specialty, trainee: record.trainee.name }
  return {
    title: ending.title,
    confirmed: isCompleted ? ending.confirmed({ ...facts, day: day(last.closed_at) }) : '',
    head: ending.head,
    rows: steps.map(({ round, step, outcome, opinion, closed_at, closed_by }) => [
      day(closed_at),
      [wordOf(ending.step, step), round > 0 && ending.round({ round })].filter(Boolean).join(', '),
      wordOf(ending.outcomes, outcome),
      names.get(closed_by) ?? '',
      opinion ?? '',
    ]),
  }
}

const wordOf = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code
