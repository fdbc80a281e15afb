import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import type { ProcedureItem } from '../programme/shape.ts'
import { BOUNDS } from './bounds.ts'
import type { ProcedureCode, ProcedureContent, ProcedureTotalContent } from './content.ts'
import {
  type ContextRefusal,
  columns,
  type EntryContext,
  happenedOn,
  happenedWithin,
  optionalRotation,
  requiredItem,
} from './context.ts'
import { type FieldRefusal, type Fields, optionalWhole } from './draft.ts'
import { optionalChoice } from './draft-choice.ts'
import { initialsOf, textWithoutPesel } from './initials.ts'

type ProcedureRefusal = FieldRefusal | ContextRefusal | 'bad-initials' | 'holds-pesel'

/**
 * A single procedure: one patient, one day. Code A: done independently, with assistance or under supervision; code B:
 * as first assistant. The code may be missing where the programme does not tell A from B; it is then counted as done.
 *
 * @law DU/2023/975 § 13
 */
export function readProcedure(fields: Fields, context: EntryContext): Verdict<ProcedureContent, ProcedureRefusal> {
  const item = requiredItem(fields, { kind: 'procedure' }, context)
  const read = all(
    happenedOn(fields, 'date', context),
    item,
    codeFor(fields, item.ok ? item.value : undefined),
    textWithoutPesel(fields, 'operator', BOUNDS.name),
    textWithoutPesel(fields, 'assistants', BOUNDS.name),
    textWithoutPesel(fields, 'place', BOUNDS.place),
    optionalRotation(fields, context),
    initialsOf(fields),
    optionalChoice(fields, 'sex', ['F', 'M']),
    textWithoutPesel(fields, 'group', BOUNDS.place),
  )
  if (!read.ok) return read
  const [date, { key }, code, operator, assistants, place, rotation, initials, sex, group] = read.value
  const counts = code === 'B' ? { countA: 0, countB: 1 } : { countA: 1, countB: 0 }
  return accept({
    kind: 'procedure',
    ...columns({ itemKey: key, from: date, until: date, code, ...counts }),
    details: { operator, assistants, place, rotation, initials, sex, group },
  })
}

function codeFor(
  fields: Fields,
  item: ProcedureItem | undefined,
): Verdict<ProcedureCode | null, 'missing' | 'unknown-choice'> {
  const code = optionalChoice(fields, 'code', ['A', 'B'])
  if (code.ok && code.value === null && item?.requirement.kind === 'codes') {
    return refuse('missing', { field: 'code' }, { field: 'code' })
  }
  return code
}

/**
 * Procedures of one item together, for a stretch of days: how many were done alone and how many as assistant. At least
 * one of the two numbers is above zero.
 *
 * @law M-EKS2
 */
export function readProcedureTotal(
  fields: Fields,
  context: EntryContext,
): Verdict<ProcedureTotalContent, ProcedureRefusal> {
  const bounds = { least: 0, most: BOUNDS.procedures }
  const read = all(
    happenedWithin(fields, context),
    requiredItem(fields, { kind: 'procedure' }, context),
    optionalWhole(fields, 'countA', bounds),
    optionalWhole(fields, 'countB', bounds),
    textWithoutPesel(fields, 'place', BOUNDS.place),
    optionalRotation(fields, context),
  )
  if (!read.ok) return read
  const [{ from, until }, { key }, alone, assisted, place, rotation] = read.value
  const counts = { countA: alone ?? 0, countB: assisted ?? 0 }
  if (counts.countA + counts.countB === 0) return refuse('missing', { field: 'countA' }, { field: 'countA' })
  return accept({
    kind: 'procedure-total',
    ...columns({ itemKey: key, from, until, ...counts }),
    details: { place, rotation },
  })
}
