import { Countdown, type ServerTime } from '../../ui/status/Countdown.tsx'
import type { Unfiled } from '../contract/shapes.ts'
import { useCaseWords, useDays } from './wording.ts'

interface TimeLeftProps {
  readonly deadline: NonNullable<Unfiled['deadline']>
  readonly by: ServerTime
}

/** Until when, what is left of it, and what has moved it. */
export function TimeLeft({ deadline, by }: TimeLeftProps) {
  const words = useCaseWords()
  const { moment } = useDays()
  // The deadline is the first moment that is too late: people are told the minute before it.
  const last = moment(new Date(Date.parse(deadline.at) - 1).toISOString())
  return (
    <>
      {words.fileBefore({ last })} <Countdown until={deadline.at} by={by} over={words.tooLate} />
      {deadline.outages.length > 0 && (
        <> {words.movedByOutage({ from: moment(deadline.outages[0]?.from ?? deadline.byLaw) })}</>
      )}
    </>
  )
}
