import type { CellOrBlank } from '../../../kernel/sheet.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { fold, textOf } from './cell-text.ts'

export interface DutyTime {
  readonly hours: number
  readonly minutes: number
}

const CLOCK = /^(\d{1,3}):(\d{1,2})(?::\d{1,2})?(?: ?h)?$/
const WORDED =
  /^(?:(\d{1,3}) ?(?:h|g|godz|godzin|godziny|godzina|hours?)\.?)?(?: i)?[ ,]*(?:(\d{1,4}) ?(?:m|min|minut|minuty|minuta|minutes?)?\.?)?$/
const DECIMAL = /^(\d{1,4})(?:[.,](\d+))?(?: ?(?:h|g|godz|godzin|godziny)\.?)?$/
const SPAN = /^(\d{1,2})[:.](\d{2}) ?[-–—] ?(\d{1,2})[:.](\d{2})$/

/**
 * The length of a duty in one cell: 10:05, `10 h 5 min`, 10,5 or 10.5 hours (comma and dot are both decimal marks), a
 * time that the spreadsheet keeps as such, or from–to on the clock, where 8:00–8:00 is a whole day. Hours up to 24 and
 * minutes up to 59 inclusive; `unit` says what a bare number counts.
 *
 * @policy decision 0023
 */
export function readTotal(cell: CellOrBlank, unit: 'hours' | 'minutes' = 'hours'): Verdict<DutyTime, 'bad-time'> {
  if (cell?.kind === 'time') return timeOfMinutes(cell.minutes)
  const text = fold(textOf(cell)).replace(/^'/, '')
  const clock = CLOCK.exec(text)
  if (clock) return dutyTime(Number(clock[1]), Number(clock[2]))
  const span = SPAN.exec(text)
  if (span) return timeOfSpan(span.slice(1).map(Number))
  const decimal = DECIMAL.exec(text)
  if (decimal)
    return timeOfMinutes(Math.round(Number(`${decimal[1]}.${decimal[2] ?? 0}`) * (unit === 'hours' ? 60 : 1)))
  const worded = text === '' ? null : WORDED.exec(text)
  if (!worded) return refuse('bad-time')
  return worded[1] === undefined
    ? timeOfMinutes(Number(worded[2]))
    : dutyTime(Number(worded[1]), Number(worded[2] ?? 0))
}

/**
 * Whole minutes from 0 to 59 inclusive.
 *
 * @policy decision 0023
 */
export function readMinutes(cell: CellOrBlank): Verdict<number, 'bad-time'> {
  const text = fold(textOf(cell)).replace(/ ?(m|min|minut|minuty|minuta)\.?$/, '')
  if (!/^\d+([.,]0+)?$/.test(text)) return refuse('bad-time')
  const minutes = Number.parseInt(text, 10)
  return minutes > 59 ? refuse('bad-time') : accept(minutes)
}

function timeOfSpan([fromHour = 0, fromMinute = 0, untilHour = 0, untilMinute = 0]: number[]): Verdict<
  DutyTime,
  'bad-time'
> {
  if (Math.max(fromMinute, untilMinute) > 59 || Math.max(fromHour, untilHour) > 24) return refuse('bad-time')
  const minutes = untilHour * 60 + untilMinute - fromHour * 60 - fromMinute
  return timeOfMinutes(minutes > 0 ? minutes : minutes + 1440)
}

/**
 * Whole minutes as hours and minutes, when they are a day at most.
 *
 * @policy decision 0023
 */
export const timeOfMinutes = (minutes: number): Verdict<DutyTime, 'bad-time'> =>
  minutes < 0 ? refuse('bad-time') : dutyTime(Math.floor(minutes / 60), minutes % 60)

const dutyTime = (hours: number, minutes: number): Verdict<DutyTime, 'bad-time'> =>
  hours > 24 || minutes > 59 ? refuse('bad-time') : accept({ hours, minutes })
