import type { DecisionStanding } from '../contract/shapes.ts'
import type { OpenCase } from './use-application.tsx'
import { useDays, useMoveWords } from './wording.ts'

/** Since when a decision is delivered, and whether it is final or what may still be done against it and until when. */
export function useFinality() {
  const words = useMoveWords()
  const { day } = useDays()
  const isFinal = ({ lastDay, isFinal, isHere, deliveredOn }: DecisionStanding, { application, process }: OpenCase) => {
    if (application.state === 'objected') return words.objected
    if (lastDay === null) return words.final
    if (isFinal) return words.finalFrom({ day: day(lastDay) })
    if (deliveredOn === null) return words.openUndelivered({ day: day(lastDay) })
    if (isHere) return words.openHere({ day: day(lastDay) })
    return words.openElsewhere({ day: day(lastDay), to: process.said.objection?.to ?? '' })
  }
  return (standing: DecisionStanding, open: OpenCase) => {
    const { deliveredOn, deemedOn } = standing
    const delivered = deliveredOn === null ? words.notDelivered({ day: day(deemedOn) }) : day(deliveredOn)
    return { delivered, isFinal: isFinal(standing, open) }
  }
}
