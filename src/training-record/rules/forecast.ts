import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { MissingElement } from './completion.ts'
import { dueOn } from './deadlines.ts'
import { type ExamSession, earliestSession } from './exam-sessions.ts'
import { firstDayOfYear, type YearsOfTraining } from './training-year.ts'

/** One thing that has to happen, in order; `by` is the last day that still serves the session, never before an earlier step's. */
export interface ForecastStep {
  readonly what:
    | 'finish-penultimate-year'
    | 'supervisor-consent'
    | 'complete-elements'
    | 'approve-waiting'
    | 'reach-end-of-training'
    | 'supervisor-approval'
    | 'formal-check'
    | 'substantive-check'
    | 'apply'
  readonly isDone: boolean
  /** The day from which it is possible or on which it happens by itself; null when it is possible now. */
  readonly from: PlainDate | null
  readonly by: PlainDate
  readonly law: string
  readonly elements: readonly string[]
}

export interface ExamWay {
  readonly way: 'with-consent' | 'training-confirmed'
  readonly session: ExamSession
  readonly steps: readonly ForecastStep[]
}

export interface Forecast {
  readonly today: PlainDate
  readonly end: PlainDate
  readonly earliest: ExamWay
  /** Both ways to the exam, the earlier session first. */
  readonly ways: readonly ExamWay[]
}

/** What the forecast is made of. */
export interface RecordAhead {
  readonly today: PlainDate
  /** Last day of training, inclusive, absences and decisions reckoned in. */
  readonly end: PlainDate
  readonly years: YearsOfTraining
  readonly hasExamConsent: boolean
  readonly isCompleted: boolean
  readonly missing: readonly MissingElement[]
}

/**
 * The earliest exam session and what must happen for it, in which order: with the supervisor's consent after the last
 * but one year of training, or with the training confirmed by the supervisor, the office and the consultant. Confirming
 * is reckoned at the full length of its deadlines; what the supervisor confirms must stand by the day on which they do.
 *
 * @law UZL art. 16rb
 * @policy decision 0056
 */
export function forecast(record: RecordAhead): Forecast {
  const ways = [withConsent(record), withTrainingConfirmed(record)]
  const sorted = ways.toSorted((one, other) => (one.session.applyBy < other.session.applyBy ? -1 : 1))
  const [earliest = withConsent(record)] = sorted
  return { today: record.today, end: record.end, earliest, ways: sorted }
}

function withConsent({ today, years, end, hasExamConsent }: RecordAhead): ExamWay {
  const lastYear = firstDayOfYear(years.years, years) ?? end
  const session = earliestSession(later(today, lastYear))
  const step = stepFor(session, 'UZL art. 16rb')
  return {
    way: 'with-consent',
    session,
    steps: [
      step('finish-penultimate-year', { isDone: lastYear <= today, from: lastYear }),
      step('supervisor-consent', { isDone: hasExamConsent, from: lastYear }),
      step('apply', {}),
    ],
  }
}

function withTrainingConfirmed(record: RecordAhead): ExamWay {
  const { today, end, isCompleted, missing } = record
  const approved = dueOn('supervisor-approval', later(today, end))
  const passed = dueOn('formal-check', approved)
  const checked = dueOn('substantive-check', passed)
  const session = earliestSession(isCompleted ? today : checked)
  const step = stepFor(session, 'UZL art. 16rb')
  const elements = (waiting: boolean): string[] =>
    missing
      .filter(({ what }) => what !== 'training-not-ended' && (what === 'waiting-entries') === waiting)
      .map(({ element }) => element)
  const desk = { isDone: isCompleted, law: 'UZL art. 16r' }
  const ready = { by: approved }
  return {
    way: 'training-confirmed',
    session,
    steps: [
      step('complete-elements', { ...ready, isDone: elements(false).length === 0, elements: elements(false) }),
      step('approve-waiting', { ...ready, isDone: elements(true).length === 0, elements: elements(true) }),
      step('reach-end-of-training', { ...ready, isDone: end <= today, from: end, law: 'UZL art. 16l' }),
      step('supervisor-approval', { ...desk, from: addDays(end, 1), by: approved, law: 'UZL art. 16m ust. 20' }),
      step('formal-check', { ...desk, by: passed }),
      step('substantive-check', { ...desk, by: checked }),
      step('apply', {}),
    ],
  }
}

type Said = Partial<Omit<ForecastStep, 'what'>>

const stepFor =
  (session: ExamSession, law: string) =>
  (what: ForecastStep['what'], said: Said): ForecastStep => ({
    what,
    isDone: false,
    from: null,
    by: session.applyBy,
    law,
    elements: [],
    ...said,
  })

function later(one: PlainDate, other: PlainDate): PlainDate {
  if (one > other) return one
  return other
}
