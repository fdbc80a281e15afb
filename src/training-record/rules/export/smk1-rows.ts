import type { DutyContent, EntryContent, ProcedureContent } from '../entries/content.ts'
import { itemsOf } from '../programme/items.ts'
import type { Programme } from '../programme/shape.ts'
import { trainingYearOf, type YearsOfTraining } from '../training-year.ts'
import { SMK1_CODES, SMK1_DUTY_TITLES, SMK1_PROCEDURE_TITLES, SMK1_SEXES } from './columns.words.ts'

/** What a cell of an exported table holds. */
export type ExportCell = string | number | { readonly date: string } | null
export type ExportTable = readonly (readonly ExportCell[])[]

export interface ExportedRecord {
  readonly programme: Programme
  readonly years: YearsOfTraining
}

/**
 * One row for each procedure, under the titles of SMK1; totals are no cases and are left out. The year is the training
 * year of the day; a value that was not given is an empty cell.
 *
 * @law M-EKS1
 */
export function smk1Procedures(entries: readonly EntryContent[], { programme, years }: ExportedRecord): ExportTable {
  const names = itemNames(programme)
  const cases = entries.filter((entry): entry is ProcedureContent => entry.kind === 'procedure')
  const rows = cases.map(({ itemKey, from, code, details }) => [
    dayCell(from),
    yearCell(from, years),
    code && SMK1_CODES[code],
    details.operator,
    details.place,
    nameOf(details.rotation, names),
    details.initials,
    details.sex && SMK1_SEXES[details.sex],
    details.assistants,
    details.group,
    nameOf(itemKey, names),
  ])
  return [SMK1_PROCEDURE_TITLES, ...rows]
}

/**
 * One row for each duty, under the titles of SMK1; totals are left out.
 *
 * @law M-EKS1
 */
export function smk1Duties(entries: readonly EntryContent[], { programme, years }: ExportedRecord): ExportTable {
  const names = itemNames(programme)
  const duties = entries.filter((entry): entry is DutyContent => entry.kind === 'duty')
  const rows = duties.map(({ itemKey, from, minutes, details }) => [
    Math.floor(minutes / 60),
    minutes % 60,
    dayCell(from),
    details.place,
    yearCell(from, years),
    nameOf(itemKey, names),
  ])
  return [SMK1_DUTY_TITLES, ...rows]
}

/**
 * The items' names by their keys.
 *
 * @policy decision 0048
 */
export const itemNames = (programme: Programme): ReadonlyMap<string, string> =>
  new Map(itemsOf(programme).map(({ key, name }) => [key, name]))

const nameOf = (key: string | null, names: ReadonlyMap<string, string>): string | null =>
  key === null ? null : (names.get(key) ?? key)

const dayCell = (day: string | null): ExportCell => (day === null ? null : { date: day })

function yearCell(day: EntryContent['from'], years: YearsOfTraining): ExportCell {
  const year = day === null ? undefined : trainingYearOf(day, years)
  return year?.ok ? year.value : null
}
