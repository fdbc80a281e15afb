import { addDays, getDate, type PlainDate } from '../../kernel/plain-date.ts'

/** A public holiday: on a fixed day of the year, or so many days after Easter Sunday. */
export interface HolidayRow {
  readonly on: { readonly day: string } | { readonly daysAfterEaster: number }
  /** The first day on which the row is in force, inclusive. */
  readonly from: PlainDate
  readonly law: string
}

const ACT = 'DU/1951/28 art. 1'
const SINCE_THE_ACT = getDate('1951-01-20')
const fixed = (day: string, from: PlainDate = SINCE_THE_ACT): HolidayRow => ({ on: { day }, from, law: ACT })
const afterEaster = (daysAfterEaster: number): HolidayRow => ({
  on: { daysAfterEaster },
  from: SINCE_THE_ACT,
  law: ACT,
})

/**
 * The days free of work by the act, Sundays apart. A row holds from its first day; Epiphany came back in 2011, Christmas
 * Eve came in 2025.
 *
 * @law DU/1951/28 art. 1
 */
export const HOLIDAYS: readonly HolidayRow[] = [
  fixed('01-01'),
  fixed('01-06', getDate('2011-01-01')),
  afterEaster(0),
  afterEaster(1),
  fixed('05-01'),
  fixed('05-03', getDate('1990-04-28')),
  afterEaster(49),
  afterEaster(60),
  fixed('08-15', getDate('1989-07-22')),
  fixed('11-01'),
  fixed('11-11', getDate('1989-02-16')),
  fixed('12-24', getDate('2025-02-01')),
  fixed('12-25'),
  fixed('12-26'),
]

/**
 * Whether a day is a public holiday.
 *
 * @law DU/1951/28 art. 1
 */
export function isHoliday(day: PlainDate): boolean {
  const easter = easterSunday(Number(day.slice(0, 4)))
  return HOLIDAYS.some(({ on, from }) => {
    if (day < from) return false
    return 'day' in on ? day.slice(5) === on.day : day === addDays(easter, on.daysAfterEaster)
  })
}

/**
 * Whether an office does not work on a day: a Saturday, a Sunday or a public holiday.
 *
 * @law KPA art. 57 § 4
 */
export const isFreeDay = (day: PlainDate): boolean => [0, 6].includes(weekday(day)) || isHoliday(day)

/** 0 is Sunday. */
const weekday = (day: PlainDate): number => new Date(`${day}T12:00:00Z`).getUTCDay()

/**
 * Easter Sunday of a year, by the Gregorian reckoning of Meeus, Jones and Butcher.
 *
 * @law DU/1951/28 art. 1
 */
export function easterSunday(year: number): PlainDate {
  const [golden, century, within] = [year % 19, Math.floor(year / 100), year % 100]
  const moonLag = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonLag + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(within / 4) - epact - (within % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1]
  return getDate(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
}
