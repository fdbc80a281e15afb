import type { ImportedRole } from './read-row.ts'

const PARTS = ['unitId', 'bodyId', 'voivodeship', 'specialty'] as const
const LAST = '9999-12-31'

const isAlike = (one: ImportedRole, other: ImportedRole): boolean =>
  one.role === other.role && PARTS.every((part) => one.scope[part] === other.scope[part])

/**
 * The same role in the same function and place, from the same day to the same day.
 *
 * @policy decision 0166
 */
export const isSameRole = (one: ImportedRole, other: ImportedRole): boolean =>
  isAlike(one, other) && one.function === other.function && one.from === other.from && one.until === other.until

/**
 * One role in one place at once, though in other functions or for other days: which of the two is meant, only a person
 * knows. Bounds are inclusive.
 *
 * @policy decision 0166
 */
export const overlapOf = (one: ImportedRole, other: ImportedRole): boolean =>
  isAlike(one, other) && one.from <= (other.until ?? LAST) && other.from <= (one.until ?? LAST)

/**
 * A role that is held already for all the days that are asked for, in the same function: nothing is left to give.
 *
 * @policy decision 0166
 */
export const coversRole = (held: ImportedRole, asked: ImportedRole): boolean =>
  isAlike(held, asked) &&
  held.function === asked.function &&
  held.from <= asked.from &&
  (held.until ?? LAST) >= (asked.until ?? LAST)
