import { countsMinutes, endInTitle } from './header-words.ts'
import type { DutyValues, RowError } from './preview.ts'
import { readMinutes, readTotal } from './read-time.ts'
import { type FoundCell, findCell, type Reading } from './read-values.ts'
import type { ImportRecord } from './records.ts'
import { columnsWith, type SheetLayout } from './sheet-layout.ts'
import { timeBetween } from './time-between.ts'

type DutyTime = Pick<DutyValues, 'hours' | 'minutes'>

/**
 * Hours and minutes of a duty from their two columns, or from the one that holds both. Minutes left blank are 0; hours
 * with a fraction carry it into the minutes unless minutes stand beside them. Without hours there is no duty to log.
 *
 * @policy decision 0023
 */
export function dutyTimeIn(record: ImportRecord, layout: SheetLayout): Reading<DutyTime> {
  const hours = findCell(record, layout, 'hours')
  if (hours) return withMinutes(readCell(hours, 'hours'), findCell(record, layout, 'minutes'))
  const total = findCell(record, layout, 'total')
  if (total && titleOf(layout, total.column, 'until')) return spanIn(record, layout, total)
  if (total) return readCell(total, unitOf(layout, total.column))
  const column = columnsWith(layout, 'hours', 'total', 'minutes')[0] ?? null
  return { value: NONE, errors: [{ column, code: 'bad-time' }] }
}

/** From the column where the duty began, or the day itself, to the one where it ended. */
function spanIn(record: ImportRecord, layout: SheetLayout, end: FoundCell): Reading<DutyTime> {
  const began = layout.columns.find(({ index }) => titleOf(layout, index, 'from'))?.index
  const from = (began === undefined ? undefined : record.cells[began]) ?? findCell(record, layout, 'date')?.cell
  const time = timeBetween(from ?? null, end.cell, layout.sheet.date1904)
  return time.ok ? { value: time.value, errors: [] } : { value: NONE, errors: badTime(end.column) }
}

const titleOf = (layout: SheetLayout, column: number, end: 'from' | 'until'): boolean =>
  endInTitle(layout.columns.find(({ index }) => index === column)?.title ?? null) === end

const NONE: DutyTime = { hours: null, minutes: null }

function readCell({ cell, column }: FoundCell, unit: 'hours' | 'minutes'): Reading<DutyTime> {
  const time = readTotal(cell, unit)
  return time.ok ? { value: time.value, errors: [] } : { value: NONE, errors: badTime(column) }
}

function withMinutes(hours: Reading<DutyTime>, found: FoundCell | undefined): Reading<DutyTime> {
  if (!found) return hours
  const minutes = readMinutes(found.cell)
  return {
    value: { hours: hours.value.hours, minutes: minutes.ok ? minutes.value : null },
    errors: [...hours.errors, ...(minutes.ok ? [] : badTime(found.column))],
  }
}

const badTime = (column: number): RowError[] => [{ column, code: 'bad-time' }]

const unitOf = (layout: SheetLayout, column: number): 'hours' | 'minutes' =>
  countsMinutes(layout.columns.find(({ index }) => index === column)?.title ?? null) ? 'minutes' : 'hours'
