import { DraftBanner } from '../../ui/status/DraftBanner.tsx'
import type { ApplicationView } from '../contract/shapes.ts'
import { TimeLeft } from './TimeLeft.tsx'
import { deadlineIn, toneOf, useDeadlines } from './use-deadlines.ts'
import { useCaseWords, useDays } from './wording.ts'

/** Over every page of what is being typed: it is not filed, by when it must be, and what is left of the time. */
export function Banner({ application }: { application: ApplicationView }) {
  const words = useCaseWords()
  const { day } = useDays()
  const deadlines = useDeadlines()
  const deadline = deadlineIn(deadlines, application.id)
  const { until } = application.turn
  const isReturned = application.state === 'returned' && until
  return (
    <DraftBanner {...(deadline && deadlines && { tone: toneOf(deadline, deadlines.by) })}>
      {isReturned ? words.returnedBanner({ day: day(until) }) : words.draftBanner}{' '}
      {deadline && deadlines && <TimeLeft deadline={deadline} by={deadlines.by} />}
    </DraftBanner>
  )
}
