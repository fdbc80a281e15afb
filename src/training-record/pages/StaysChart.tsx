import { getDate } from '../../kernel/plain-date.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { type TimelineBar, TimelineChart } from '../../ui/data/TimelineChart.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { RecordView, Stay } from '../contract/records.ts'
import { findItem } from '../rules/programme/items.ts'
import { type RecordWords, useRecordWords } from './wording.ts'

/** The training over time: its whole length, the rotations in it, and the absences that moved its end. */
export function StaysChart({ record }: { record: RecordView }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const { session } = record.forecast.earliest
  const whole: TimelineBar = {
    ...{ id: record.id, label: words.wholeTraining, kind: 'planned', state: words.plannedUntilEnd },
    ...{ from: getDate(record.start), until: getDate(record.end) },
  }
  const title = words.timelineTitle({
    end: formatDay(getDate(record.end), locale),
    exam: words.sessions[session.season]({ year: session.from.slice(0, 4) }),
  })
  return (
    <Section title={words.timeline}>
      <TimelineChart
        title={title}
        bars={[whole, ...record.stays.map((stay) => barOf(stay, record, words))]}
        today={getDate(record.today)}
        todayLabel={words.today}
        fileName={words.timelineFile({ card: record.cardNumber.replaceAll('/', '-') })}
      />
    </Section>
  )
}

function barOf(stay: Stay, { programme }: RecordView, words: RecordWords): TimelineBar {
  const isDone = stay.state === 'approved'
  const kind = isDone ? 'done' : 'planned'
  return {
    id: stay.id,
    label: stay.itemKey ? (findItem(programme, stay.itemKey)?.name ?? stay.itemKey) : words.absence,
    ...{ from: getDate(stay.from), until: getDate(stay.until) },
    kind: stay.kind === 'absence' ? 'pause' : kind,
    state: isDone ? words.stayApproved : words.stayWaiting,
  }
}
