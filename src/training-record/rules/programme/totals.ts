import { accept, each, type Verdict } from '../../../kernel/verdict.ts'
import { TOTALS } from './programme.words.ts'
import { type Piece, refuseAt } from './reading.ts'
import type { ProcedureItem, ProgrammeModule, TotalName } from './shape.ts'

type Reckoning = (module: ProgrammeModule, additionalDaysPerYear: number) => number

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const courseDays = (module: ProgrammeModule): number => sum(module.courses.map((course) => course.workingDays))
const rotationDays = (module: ProgrammeModule): number => sum(module.rotations.map((rotation) => rotation.workingDays))
const trainingDays = (module: ProgrammeModule): number =>
  courseDays(module) + rotationDays(module) + module.selfStudyDays

const stated = (item: ProcedureItem, code: 'a' | 'b'): number => {
  const required = item.requirement.kind === 'codes' ? item.requirement[code] : 0
  return required === 'set-by-rotation-head' ? 0 : required
}
const codes = (settlement: ProcedureItem['settlement'], code: 'a' | 'b') => (module: ProgrammeModule) =>
  sum(module.procedures.filter((item) => item.settlement === settlement).map((item) => stated(item, code)))

/**
 * How each total that a programme prints is reckoned from its tables. A printed total that stands not here is refused,
 * so that none is believed unchecked.
 *
 * @law DU/2023/975 zal. 1
 */
export const PRINTED_TOTALS: Readonly<Record<TotalName, Reckoning>> = {
  'course-days': courseDays,
  'rotation-days': rotationDays,
  'rotation-weeks': (module) => sum(module.rotations.map((rotation) => rotation.weeks)),
  'training-days': trainingDays,
  'all-days': (module) => trainingDays(module) + module.leaveDays + module.publicHolidays + module.examLeaveDays,
  'additional-days': (module, additionalDaysPerYear) => module.years * additionalDaysPerYear,
  'procedure-count': (module) =>
    sum(module.procedures.map((p) => (p.requirement.kind === 'count' ? p.requirement.required : 0))),
  'settled-a': codes('settled', 'a'),
  'settled-b': codes('settled', 'b'),
  'credited-a': codes('credited', 'a'),
  'credited-b': codes('credited', 'b'),
}

/**
 * Every total printed for a module, added again from its tables. All the differing ones are told at once.
 *
 * @law DU/2023/975 zal. 1
 */
export function checkTotals(
  printed: Piece,
  module: ProgrammeModule,
  additionalDaysPerYear: number,
): Verdict<ProgrammeModule, 'bad-field' | 'unknown-total' | 'total-differs'> {
  if (typeof printed.value !== 'object' || printed.value === null) {
    return refuseAt(printed, 'bad-field', { expected: 'totals' })
  }
  const compare = ([total, value]: [string, unknown]): Verdict<string, 'unknown-total' | 'total-differs'> => {
    const name = Object.hasOwn(TOTALS, total) ? TOTALS[total] : undefined
    if (name === undefined) return refuseAt(printed, 'unknown-total', { total })
    const computed = PRINTED_TOTALS[name](module, additionalDaysPerYear)
    if (computed === value) return accept(total)
    return refuseAt(printed, 'total-differs', { total, printed: typeof value === 'number' ? value : null, computed })
  }
  const compared = each(Object.entries(printed.value).map(compare))
  return compared.ok ? accept(module) : compared
}
