import { daysOf } from '../../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { BOUNDS } from './bounds.ts'
import type { RotationContent } from './content.ts'
import { type ContextRefusal, columns, type EntryContext, happenedWithin, requiredItem } from './context.ts'
import { type FieldRefusal, type Fields, requiredText, requiredWhole } from './draft.ts'
import { isTicked } from './draft-choice.ts'

/**
 * A rotation or a part of it: cell, days from and until (both inclusive) and working days, at least 1 and not more than
 * the period has days. The supervisor names the unit first.
 *
 * @law M-EKS2
 */
export function readRotation(
  fields: Fields,
  context: EntryContext,
): Verdict<RotationContent, FieldRefusal | ContextRefusal | 'unit-not-assigned' | 'more-days-than-period'> {
  const item = requiredItem(fields, { kind: 'rotation' }, context)
  const read = all(
    item,
    item.ok ? assignedUnit(item.value.key, context) : accept(''),
    happenedWithin(fields, context),
    requiredWhole(fields, 'days', { least: 1, most: BOUNDS.workingDays }),
    requiredText(fields, 'cell', BOUNDS.place),
  )
  if (!read.ok) return read
  const [{ key }, unitId, span, workingDays, cell] = read.value
  if (workingDays > daysOf(span)) {
    return refuse('more-days-than-period', { days: workingDays, most: daysOf(span) }, { field: 'days' })
  }
  return accept({
    kind: 'rotation',
    ...columns({ itemKey: key, ...span, workingDays }),
    details: { unitId, cell, partial: isTicked(fields, 'partial'), partTime: isTicked(fields, 'partTime') },
  })
}

function assignedUnit(rotation: string, { assignedUnits }: EntryContext): Verdict<string, 'unit-not-assigned'> {
  const unit = Object.hasOwn(assignedUnits, rotation) ? assignedUnits[rotation] : undefined
  return unit === undefined ? refuse('unit-not-assigned', { rotation }, { field: 'item' }) : accept(unit)
}
