import { daysBetween, type PlainDate } from '../../../kernel/plain-date.ts'
import type { CellOrBlank } from '../../../kernel/sheet.ts'
import { refuse, type Verdict } from '../../../kernel/verdict.ts'
import { textOf } from './cell-text.ts'
import { readDate } from './read-date.ts'
import { type DutyTime, timeOfMinutes } from './read-time.ts'

interface Moment {
  readonly day: PlainDate | undefined
  readonly minutes: number
}

/**
 * The length of a duty from when it began to when it ended: two days with hours, or two hours of which the later may
 * stand on the next day, so that 8:00 to 8:00 is a whole day.
 *
 * @policy decision 0023
 */
export function timeBetween(from: CellOrBlank, until: CellOrBlank, date1904: boolean): Verdict<DutyTime, 'bad-time'> {
  const [began, ended] = [momentOf(from, date1904), momentOf(until, date1904)]
  if (!began || !ended) return refuse('bad-time')
  const minutes = ended.minutes - began.minutes
  if (!began.day || !ended.day) return timeOfMinutes(minutes > 0 ? minutes : minutes + 1440)
  return timeOfMinutes(daysBetween(began.day, ended.day) * 1440 + minutes)
}

const CLOCK = /(?:^|[ T,])(\d{1,2})[:.](\d{2})(?::\d{2})?$/

function momentOf(cell: CellOrBlank, date1904: boolean): Moment | undefined {
  if (cell?.kind === 'date') return { day: cell.date, minutes: cell.minutes }
  if (cell?.kind === 'time') return { day: undefined, minutes: cell.minutes }
  const [, hours, minutes] = CLOCK.exec(textOf(cell)) ?? []
  const day = readDate(cell, date1904)
  if (hours === undefined || Number(hours) > 24 || Number(minutes) > 59) return undefined
  return { day: day.ok ? day.value : undefined, minutes: Number(hours) * 60 + Number(minutes) }
}
