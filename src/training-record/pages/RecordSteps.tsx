import { formatDay } from '../../platform/i18n/dates.ts'
import { useLanguage } from '../../ui/language.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { EndDateStep } from '../rules/end-date.ts'
import type { Forecast, ForecastStep } from '../rules/forecast.ts'
import { useEntryWords, useRecordWords, wordOf } from './wording.ts'

/** The end of training, reckoned before the reader's eyes: each step with its paragraph. */
export function EndSteps({ steps }: { steps: readonly EndDateStep[] }) {
  const words = useRecordWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  return (
    <ol className="steps">
      {steps.map(({ what, days, law, end, absence }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reckoning, whose steps never change places
        <li key={index}>
          <span>
            {words.endSteps[what]({ days })}
            {absence && ` (${wordOf(entry.choices, absence.reason)})`} → {formatDay(end, locale)}
          </span>
          <span className="steps-note">{law}</span>
        </li>
      ))}
    </ol>
  )
}

export function ExamSteps({ forecast }: { forecast: Forecast }) {
  const words = useRecordWords()
  return (
    <>
      {forecast.ways.map(({ way, session, steps }) => (
        <div key={way}>
          <p>
            <strong>{words.ways[way]}</strong>: {words.sessions[session.season]({ year: session.from.slice(0, 4) })}
          </p>
          <ol className="steps">
            {steps.map((step) => (
              <Step key={step.what} step={step} />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}

function Step({ step: { what, isDone, from, by, law } }: { step: ForecastStep }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const when = [
    ...(from ? [words.from({ day: formatDay(from, locale) })] : []),
    words.lastDay({ day: formatDay(by, locale) }),
  ]
  return (
    <li data-done={isDone}>
      <span>{words.examSteps[what]}</span>
      {isDone ? (
        <StatusTag tone="success">{words.done}</StatusTag>
      ) : (
        <span className="steps-note">
          {when.join(', ')} · {law}
        </span>
      )}
    </li>
  )
}
