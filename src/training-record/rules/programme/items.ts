import type { CourseItem, ProcedureItem, Programme, ProgrammeItem, ProgrammeModule, RotationItem } from './shape.ts'

/**
 * All items of a programme in printed order: of each module the courses, rotations, procedures.
 *
 * @law DU/2023/975 zal. 1
 */
export const itemsOf = (programme: Programme): ProgrammeItem[] =>
  programme.modules.flatMap((module) => [...module.courses, ...module.rotations, ...module.procedures])

/**
 * The item of a key; undefined for a key that this version of the programme does not hold.
 *
 * @policy decision 0048
 */
export const findItem = (programme: Programme, key: string): ProgrammeItem | undefined =>
  itemsOf(programme).find((item) => item.key === key)

/**
 * The rotations of the whole programme in printed order.
 *
 * @policy decision 0048
 */
export const rotationsOf = (programme: Programme): RotationItem[] => programme.modules.flatMap((m) => [...m.rotations])

/**
 * The courses of the whole programme in printed order.
 *
 * @policy decision 0048
 */
export const coursesOf = (programme: Programme): CourseItem[] => programme.modules.flatMap((m) => [...m.courses])

/**
 * The procedures of the whole programme in printed order, settled and credited.
 *
 * @policy decision 0048
 */
export const proceduresOf = (programme: Programme): ProcedureItem[] =>
  programme.modules.flatMap((m) => [...m.procedures])

/**
 * Years of the whole programme: 5 for two years of a basic and three of a specialist module.
 *
 * @law UZL art. 16f
 */
export const yearsOf = (programme: Programme): number =>
  programme.modules.reduce((years, module) => years + module.years, 0)

/**
 * The module to which a year of training belongs, counted from 1; a year beyond the programme's lies in the last one.
 *
 * @law UZL art. 16f
 */
export function moduleOfYear({ modules }: Programme, year: number): ProgrammeModule | undefined {
  const ends = modules.map((_, index) => modules.slice(0, index + 1).reduce((years, each) => years + each.years, 0))
  const found = ends.findIndex((end) => year <= end)
  return found === -1 ? modules.at(-1) : modules[found]
}
