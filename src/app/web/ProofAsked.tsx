import { lazy, Suspense, useEffect, useState } from 'react'
import { onStepUp } from '../../ui/step-up.ts'

const StepUpDialog = lazy(() =>
  import('../../identity/pages/StepUpDialog.tsx').then(({ StepUpDialog }) => ({ default: StepUpDialog })),
)

interface Asked {
  readonly minutes: number
  readonly answer: (proved: boolean) => void
}

/** Comes over any screen whose request needs a fresh proof of who sits there. */
export function ProofAsked() {
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => onStepUp((minutes) => new Promise((answer) => setAsked({ minutes, answer }))), [])
  if (!asked) return null
  const end = (proved: boolean) => {
    setAsked(undefined)
    asked.answer(proved)
  }
  return (
    <Suspense>
      <StepUpDialog minutes={asked.minutes} onEnd={end} />
    </Suspense>
  )
}
