import { Icon } from '../status/Icon.tsx'
import { useKitWords } from '../words.ts'
import './data.css'

export interface Step {
  readonly label: string
  readonly state: 'done' | 'current' | 'todo'
  readonly href?: string
}

/** Where one is in a few pages that follow each other. */
export function Stepper({ label, steps }: { label: string; steps: readonly Step[] }) {
  const words = useKitWords()
  const said = { done: words.stepDone, current: words.stepCurrent, todo: words.stepTodo }
  return (
    <nav aria-label={label}>
      <ol className="stepper">
        {steps.map((step, index) => (
          <li key={step.label} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
            <span className="step-mark" aria-hidden="true">
              {step.state === 'done' ? <Icon name="check" /> : index + 1}
            </span>
            {step.href && step.state === 'done' ? <a href={step.href}>{step.label}</a> : <span>{step.label}</span>}
            <span className="visually-hidden">({said[step.state]})</span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
