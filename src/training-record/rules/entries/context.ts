import { isWithin, type Period, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { findItem } from '../programme/items.ts'
import type { Programme, ProgrammeItem } from '../programme/shape.ts'
import type { EntryColumns } from './content.ts'
import { type FieldRefusal, type Fields, optionalText, requiredDay, requiredText } from './draft.ts'

/** What a reader needs to know of the record to judge a draft. */
export interface EntryContext {
  readonly programme: Programme
  /** From the first day of training to its current end, both inclusive. */
  readonly training: Period
  readonly today: PlainDate
  /** The unit that the supervisor named for a rotation, by the rotation's key. */
  readonly assignedUnits: Readonly<Record<string, string>>
}

export type ContextRefusal =
  | 'outside-training'
  | 'in-the-future'
  | 'period-ends-before-it-begins'
  | 'unknown-item'
  | 'wrong-item'

/**
 * A day inside training and not in the future, both ends of training and today inclusive.
 *
 * @policy decision 0044
 */
export function happenedOn(
  fields: Fields,
  field: string,
  context: EntryContext,
): Verdict<PlainDate, FieldRefusal | ContextRefusal> {
  const day = requiredDay(fields, field)
  if (!day.ok) return day
  const refusals = [insideTraining(day.value, field, context), notInFuture(day.value, field, context)].flatMap(
    (verdict) => (verdict.ok ? [] : [...verdict.refusals]),
  )
  return refusals.length > 0 ? { ok: false, refusals } : day
}

/**
 * A day inside training, both ends inclusive; it may lie in the future.
 *
 * @policy decision 0044
 */
export function insideTraining(
  day: PlainDate,
  field: string,
  { training }: EntryContext,
): Verdict<PlainDate, 'outside-training'> {
  if (isWithin(day, training)) return accept(day)
  return refuse('outside-training', { field, date: day, from: training.from, until: training.until }, { field })
}

/**
 * A day that is today or earlier.
 *
 * @policy decision 0044
 */
export function notInFuture(
  day: PlainDate,
  field: string,
  { today }: EntryContext,
): Verdict<PlainDate, 'in-the-future'> {
  return day <= today ? accept(day) : refuse('in-the-future', { field, date: day, today }, { field })
}

/**
 * A period from the fields `from` and `until`, both inclusive, inside training and not in the future.
 *
 * @policy decision 0044
 */
export function happenedWithin(fields: Fields, context: EntryContext): Verdict<Period, FieldRefusal | ContextRefusal> {
  const ends = all(happenedOn(fields, 'from', context), happenedOn(fields, 'until', context))
  if (!ends.ok) return ends
  const [from, until] = ends.value
  if (until < from) return refuse('period-ends-before-it-begins', { from, until }, { field: 'until' })
  return accept({ from, until })
}

/**
 * The programme item that the field names, of the kind asked for.
 *
 * @policy decision 0048
 */
export function requiredItem<Kind extends ProgrammeItem['kind']>(
  fields: Fields,
  { field = 'item', kind }: { readonly field?: string; readonly kind: Kind },
  { programme }: EntryContext,
): Verdict<Extract<ProgrammeItem, { kind: Kind }>, 'missing' | 'too-long' | 'unknown-item' | 'wrong-item'> {
  const key = requiredText(fields, field, 100)
  if (!key.ok) return key
  const item = findItem(programme, key.value)
  if (item === undefined) return refuse('unknown-item', { field, item: key.value }, { field })
  if (item.kind !== kind)
    return refuse('wrong-item', { field, item: key.value, is: item.kind, expected: kind }, { field })
  return accept(item as Extract<ProgrammeItem, { kind: Kind }>)
}

/**
 * The rotation during which something was done; null when none was chosen.
 *
 * @policy decision 0048
 */
export function optionalRotation(
  fields: Fields,
  context: EntryContext,
): Verdict<string | null, 'missing' | 'too-long' | 'unknown-item' | 'wrong-item'> {
  const key = optionalText(fields, 'rotation', 100)
  if (!key.ok || key.value === null) return key
  const item = requiredItem(fields, { field: 'rotation', kind: 'rotation' }, context)
  return item.ok ? accept(item.value.key) : item
}

/**
 * All columns of an entry, empty where nothing is given.
 *
 * @policy decision 0044
 */
export const columns = (given: Partial<EntryColumns>): EntryColumns => ({
  itemKey: null,
  from: null,
  until: null,
  code: null,
  countA: 0,
  countB: 0,
  workingDays: 0,
  minutes: 0,
  ...given,
})
