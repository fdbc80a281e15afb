import { DraftBanner } from '../../ui/status/DraftBanner.tsx'
import type { ApplicationView } from '../contract/shapes.ts'
import { useCaseWords, useDays } from './wording.ts'

/** Over every page of what is being typed: it is not filed, and by when it must be. */
export function Banner({ application }: { application: ApplicationView }) {
  const words = useCaseWords()
  const { day } = useDays()
  const { until } = application.turn
  return (
    <DraftBanner>
      {application.state === 'returned' && until ? words.returnedBanner({ day: day(until) }) : words.draftBanner}
    </DraftBanner>
  )
}
