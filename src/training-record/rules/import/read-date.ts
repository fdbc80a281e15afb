import { dateOf, type PlainDate } from '../../../kernel/plain-date.ts'
import type { CellOrBlank } from '../../../kernel/sheet.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { fold, textOf } from './cell-text.ts'

const MONTHS = [
  ['sty', 'jan', 'i'],
  ['lut', 'feb', 'ii'],
  ['mar', 'iii'],
  ['kwi', 'apr', 'iv'],
  ['maj', 'may', 'v'],
  ['cze', 'jun', 'vi'],
  ['lip', 'jul', 'vii'],
  ['sie', 'aug', 'viii'],
  ['wrz', 'sep', 'ix'],
  ['paz', 'oct', 'x'],
  ['lis', 'nov', 'xi'],
  ['gru', 'dec', 'xii'],
] as const

const TIME = /(?:[ t,]+(?:godz\.? ?)?\d{1,2}[:.]\d{2}.*)?/.source
const BETWEEN = /(?: |[-./] ?)/.source
const YEAR_FIRST = new RegExp(`^(\\d{4})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,2})(?: ?r\\.?)?${TIME}$`)
const DAY_FIRST = new RegExp(`^(\\d{1,2})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{4}|\\d{2})(?: ?r(?:oku|\\.)?)?${TIME}$`)
const NAMED = new RegExp(`^(\\d{1,2})[-. ]+([a-z]+)[-., ]+(\\d{4}|\\d{2})(?: ?r(?:oku|\\.)?)?${TIME}$`)
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

const WEEKDAY =
  /(?:pn|pon|poniedzialek|wt|wtorek|sr|sroda|czw|cz|czwartek|pt|piatek|sob|sb|sobota|nd|ndz|niedz|niedziela)\.?/.source
const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY},? +`)
const WEEKDAY_BEHIND = new RegExp(`[ ,]+\\(?${WEEKDAY}\\)?$`)

/** Days that a stored number can mean: 1982 to 2064 in either calendar of spreadsheets. Others are no dates. */
const SERIALS = { from: 30_000, until: 60_000 }

/**
 * The day that a cell says, whatever time of day stands behind it: a real date, a number that a spreadsheet keeps for
 * one, or text with the year or the day first. Month before day is never tried: 02/03 would mean two days.
 * A year of two digits is 1970 to 2069. A day that does not exist is refused, never moved.
 *
 * @policy decision 0023
 */
export function readDate(cell: CellOrBlank | undefined, date1904: boolean): Verdict<PlainDate, 'bad-date'> {
  if (cell?.kind === 'date') return accept(cell.date)
  if (cell?.kind === 'time') return refuse('bad-date')
  const text = fold(textOf(cell)).replace(/^'/, '').replace(WEEKDAY_BEFORE, '').replace(WEEKDAY_BEHIND, '')
  return /^\d{5}(\.\d+)?$/.test(text) ? dateOfSerial(Number(text), date1904) : dateOfText(text)
}

function dateOfText(text: string): Verdict<PlainDate, 'bad-date'> {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst) return dateOf(fullYear(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]))
  const named = NAMED.exec(text)
  if (named) return dateOf(fullYear(named[3]), monthOf(named[2] ?? ''), Number(named[1]))
  return refuse('bad-date')
}

function dateOfSerial(serial: number, date1904: boolean): Verdict<PlainDate, 'bad-date'> {
  const days = Math.floor(serial + 1e-6) + (date1904 ? 1462 : 0)
  if (days < SERIALS.from || days >= SERIALS.until) return refuse('bad-date')
  const stamp = new Date(Date.UTC(1899, 11, 30 + days))
  return dateOf(stamp.getUTCFullYear(), stamp.getUTCMonth() + 1, stamp.getUTCDate())
}

/** Roman numerals whole, names by their first three letters in any case of declension; 0 for anything else. */
function monthOf(name: string): number {
  const isNamed = (names: readonly string[]) =>
    names.some((known) => (/^[ivx]+$/.test(known) ? name === known : name.startsWith(known)))
  return MONTHS.findIndex(isNamed) + 1
}

function fullYear(digits = ''): number {
  if (digits.length === 4) return Number(digits)
  return Number(digits) < 70 ? 2000 + Number(digits) : 1900 + Number(digits)
}
