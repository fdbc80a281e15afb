import { getDate } from '../../kernel/plain-date.ts'
import { formatDate, formatDay } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Counters } from '../../ui/status/Counters.tsx'
import type { RecordView } from '../contract/records.ts'
import { addressOf } from './address.ts'
import { OVERVIEW } from './programme-nodes.tsx'
import { EndSteps, ExamSteps } from './RecordSteps.tsx'
import './record.css'
import { type RecordWords, useEntryWords, useRecordWords, wordOf } from './wording.ts'

/** The numbers that carry the record's story, and behind each how it came about. */
export function RecordStrip({ record }: { record: RecordView }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const { session } = record.forecast.earliest
  const year = session.from.slice(0, 4)
  return (
    <div className="record-strip">
      <Counters
        facts={[
          { label: words.trainingYear, value: record.trainingYear ?? words.notStarted },
          { label: words.end, value: formatDay(getDate(record.end), locale) },
          {
            label: words.earliestExam,
            value: words.sessions[session.season]({ year }),
            note: words.examBy({ day: formatDay(session.applyBy, locale) }),
          },
          { label: words.missing, value: <MissingLink count={record.missing.length} /> },
        ]}
      />
      <Why record={record} />
    </div>
  )
}

/** Leads to the overview, which the phone shows only when it is asked for. */
function MissingLink({ count }: { count: number }) {
  const words = useRecordWords()
  return <Link href={addressOf(location.pathname, { item: OVERVIEW })}>{words.missingCount({ count })}</Link>
}

/** How each number came about, folded away. */
function Why({ record }: { record: RecordView }) {
  const words = useRecordWords()
  return (
    <div className="record-why">
      <details>
        <summary>{words.howEnd}</summary>
        <EndSteps steps={record.endSteps} />
      </details>
      <details>
        <summary>{words.howExam}</summary>
        <ExamSteps forecast={record.forecast} />
      </details>
      <details>
        <summary>{words.about}</summary>
        <About record={record} />
      </details>
    </div>
  )
}

function About({ record }: { record: RecordView }) {
  const words = useRecordWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  return (
    <SummaryList
      rows={[
        { label: words.registerNumber, value: record.registerNumber },
        { label: words.unit, value: record.unit.name },
        { label: words.supervisor, value: record.supervisor?.name ?? words.none },
        { label: words.mode, value: wordOf(entry.choices, record.mode) },
        ...modesSaid({ record, words, modes: entry.choices, locale }),
        { label: words.start, value: formatDate(getDate(record.start), locale) },
        { label: words.programme, value: `${record.programme.field}, ${record.programme.version}` },
      ]}
    />
  )
}

interface Saying {
  readonly record: RecordView
  readonly words: RecordWords
  readonly modes: Readonly<Record<string, string>>
  readonly locale: Locale
}

/** Each mode with its first day, where there was more than one or another is to come. */
const modesSaid = ({ record, words, modes, locale }: Saying) =>
  record.modes.length < 2
    ? []
    : [
        {
          label: words.modes,
          value: record.modes
            .map(({ mode, from }) =>
              words.modeFrom({ mode: wordOf(modes, mode), day: formatDay(getDate(from), locale) }),
            )
            .join(', '),
        },
      ]
