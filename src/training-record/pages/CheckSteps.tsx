import { getDate } from '../../kernel/plain-date.ts'
import { formatDay, formatMoment } from '../../platform/i18n/dates.ts'
import { Stepper } from '../../ui/data/Stepper.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { CheckStep, Checks, OpenStep } from '../contract/completion.ts'
import { useCompletionWords } from './completion-words.ts'
import { TermOf } from './TermOf.tsx'
import { todayHere } from './use-record.ts'
import { wordOf } from './wording.ts'

const DESKS = ['supervisor-approval', 'formal-check', 'substantive-check', 'completed'] as const

/** How many desks are behind a record in each state; a closed record is behind all of them or none. */
const PASSED: Readonly<Record<string, number>> = { 'office-check': 1, 'consultant-check': 2, completed: DESKS.length }

export function CheckWay({ checks }: { checks: Checks }) {
  const words = useCompletionWords()
  const passed = PASSED[checks.state] ?? 0
  const isOver = checks.state === 'closed' || checks.state === 'removed'
  if (isOver) return null
  const stateAt = (index: number) => {
    if (index < passed) return 'done'
    return index === passed ? 'current' : 'todo'
  }
  return (
    <Stepper
      label={words.way}
      steps={DESKS.map((desk, index) => ({ label: words.desks[desk], state: stateAt(index) }))}
    />
  )
}

/** What was decided, in the order in which it came, and whose step is open. */
export function CheckSteps({ checks: { steps, open } }: { checks: Checks }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <Step key={`${step.step} ${step.closedAt}`} step={step} />
      ))}
      {open && <Open step={open} />}
    </ol>
  )
}

function Open({ step }: { step: OpenStep }) {
  const words = useCompletionWords()
  const { locale } = useLanguage()
  const due = words.due({ day: formatDay(getDate(step.dueOn), locale) })
  return (
    <li data-done={false}>
      <span>{words.step[step.step]}</span>
      {step.openedOn <= todayHere() ? <TermOf step={step} /> : <span className="steps-note">{due}</span>}
    </li>
  )
}

function Step({ step }: { step: CheckStep }) {
  const words = useCompletionWords()
  const { locale } = useLanguage()
  const name = words.step[step.step]
  const appeal = step.appealBy && words.appealBy({ day: formatDay(getDate(step.appealBy), locale) })
  return (
    <li data-done={true}>
      <span>
        {step.round > 0 ? `${name}, ${words.round({ round: step.round })}` : name}:{' '}
        {wordOf(words.outcomes, step.outcome)}
      </span>
      <span className="steps-note">
        {[formatMoment(new Date(step.closedAt), locale), step.closedBy].filter(Boolean).join(' · ')}
      </span>
      {step.opinion && <p className="steps-said">{step.opinion}</p>}
      {appeal && <span className="steps-note">{appeal}</span>}
    </li>
  )
}
