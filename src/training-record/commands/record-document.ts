import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Json } from '../../platform/documents/drawable.ts'
import { formatDay, formatShortDate } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { itemNames } from '../rules/export/smk1-rows.ts'
import type { CheckStepTable } from '../store/tables.ts'
import { endingOf } from './document-ending.ts'
import { entryRow } from './document-entries.ts'
import { moduleOf } from './document-modules.ts'
import { DOCUMENT_WORDS, type DocumentWords as Words } from './document-words.ts'

interface Printed {
  readonly record: RecordView
  readonly entries: readonly Entry[]
  readonly steps: readonly CheckStepTable[]
  /** Of those who decided, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly today: PlainDate
}

/** What the template is given: every word of the document, so that the template holds none. */
export function documentOf(printed: Printed, language: Locale): Json {
  const words = DOCUMENT_WORDS[language]
  const items = itemNames(printed.record.programme)
  const { record, today } = printed
  return {
    language,
    title: words.title({ card: record.cardNumber }),
    state: words.asOf({ day: formatShortDate(today, language) }),
    facts: factsOf(record, { words, language }),
    ending: endingOf(printed, { words, language }),
    modules: record.counters.modules.map((module) => moduleOf(module, words)),
    entries: {
      title: words.entries,
      none: words.noEntries,
      head: words.entryHead,
      rows: printed.entries.map((entry) => entryRow(entry, { names: printed.names, items, words, language })),
    },
  }
}

function factsOf(record: RecordView, { words, language }: { words: Words; language: Locale }): Json {
  const day = (date: string): string => formatShortDate(getDate(date), language)
  const { facts } = words
  const wordOf = (mode: string): string => words.choices[mode as keyof Words['choices']] ?? mode
  const modeFrom = ({ mode, from }: { mode: string; from: string }): string =>
    words.modeFrom({ mode: wordOf(mode), day: formatDay(getDate(from), language) })
  return [
    [facts.trainee, record.trainee.name],
    [facts.specialty, `${record.specialty} (${record.specialtyCode})`],
    [facts.cardNumber, record.cardNumber],
    [facts.registerNumber, record.registerNumber],
    [facts.programme, record.programme.version],
    [facts.unit, record.unit.name],
    [facts.supervisor, record.supervisor?.name ?? words.none],
    [facts.mode, wordOf(record.mode)],
    ...(record.modes.length > 1 ? [[facts.modes, record.modes.map(modeFrom).join(', ')]] : []),
    [facts.session, record.session],
    [facts.start, day(record.start)],
    [facts.plannedEnd, day(record.plannedEnd)],
    [facts.end, day(record.end)],
    [facts.trainingYear, record.trainingYear === null ? words.none : String(record.trainingYear)],
  ]
}
