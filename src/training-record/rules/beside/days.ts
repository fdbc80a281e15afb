import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { type Absence, extendingDays } from '../absence-days.ts'
import { type AdditionalDaysRefusal, additionalDays } from '../additional-days.ts'
import type { AbsenceContent, AdditionalDaysContent, RotationContent, ShorteningContent } from '../entries/content.ts'
import { findItem, rotationsOf } from '../programme/items.ts'
import type { RotationItem } from '../programme/shape.ts'
import { reductionOf, shorteningOf } from '../recognition.ts'
import { type RotationSpan, withoutOverlap } from '../rotation-overlap.ts'
import { othersOf, type RecordAround } from './around.ts'

/**
 * A rotation or a part of one shares no day with another, unless both are part-time.
 *
 * @law M-EKS1
 */
export const rotationBeside = (
  rotation: RotationContent,
  around: RecordAround,
): Verdict<RotationSpan, 'rotation-overlaps'> =>
  withoutOverlap(spanOf(rotation), othersOf(around, 'rotation').map(spanOf))

const spanOf = ({ itemKey, from, until, details }: RotationContent): RotationSpan => ({
  itemKey,
  from,
  until,
  partTime: details.partTime,
})

/**
 * Additional self-study days beside those of the same year and rotation, and beside the basic rotations.
 *
 * @law P-KAR23
 */
export function additionalDaysBeside(
  asked: AdditionalDaysContent,
  around: RecordAround,
): Verdict<number, AdditionalDaysRefusal | 'unknown-item'> {
  const rotation = findItem(around.programme, asked.itemKey ?? '')
  if (rotation?.kind !== 'rotation') return refuse('unknown-item', { item: asked.itemKey }, { field: 'item' })
  const others = othersOf(around, 'additional-days')
  const daysOf = (isSame: (other: AdditionalDaysContent) => boolean): number =>
    others.filter(isSame).reduce((sum, { workingDays }) => sum + workingDays, 0)
  const basic = rotationsOf(around.programme).filter(
    (item) => item.moduleKey === rotation.moduleKey && item.rotationKind === 'basic',
  )
  return additionalDays({
    rotation,
    days: asked.workingDays,
    sameYear: daysOf(({ details }) => details.trainingYear === asked.details.trainingYear),
    sameRotation: daysOf(({ itemKey }) => itemKey === asked.itemKey),
    basicToDo: basic.reduce((days, item) => days + toDo(item, around), 0),
  })
}

function toDo(item: RotationItem, around: RecordAround): number {
  const realised = [
    ...othersOf(around, 'rotation'),
    ...othersOf(around, 'recognition'),
    ...othersOf(around, 'additional-days'),
  ].filter(({ itemKey }) => itemKey === item.key)
  return Math.max(0, item.workingDays - realised.reduce((days, { workingDays }) => days + workingDays, 0))
}

/**
 * Absences of one reason together stay within the limit of the whole training.
 *
 * @law UZL art. 16l
 */
export function absenceBeside(absence: AbsenceContent, around: RecordAround): Verdict<true, 'absence-over-limit'> {
  const { reason } = absence.details
  const same = [absence, ...othersOf(around, 'absence')].filter(({ details }) => details.reason === reason)
  const over = extendingDays(same.flatMap(absenceOf)).reduce((days, { notCounted }) => days + notCounted, 0)
  return over === 0 ? accept(true) : refuse('absence-over-limit', { reason, over }, { field: 'until' })
}

const absenceOf = ({ from, until, details: { reason } }: AbsenceContent): Absence[] =>
  from === null || until === null ? [] : [{ from, until, reason }]

/**
 * Shortenings together: by recognition at most half of the programme, of extensions at most 30 days.
 *
 * @law UZL art. 16
 * @law UZL art. 16l
 */
export function shorteningBeside(
  { details: { basis, days } }: ShorteningContent,
  around: RecordAround,
): Verdict<number, 'over-half' | 'over-reduction'> {
  const same = othersOf(around, 'shortening').filter((one) => one.details.basis === basis)
  const already = same.reduce((sum, one) => sum + one.details.days, 0)
  if (basis === 'extension-reduced') return reductionOf({ already, more: days })
  return shorteningOf({ programme: around.programmeDays, already, more: days })
}
