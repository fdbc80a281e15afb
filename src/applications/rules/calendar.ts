import { type Moment, wallClock } from './warsaw-time.ts'

/** One deadline in a calendar. */
export interface CalendarEvent {
  /** The same for as long as the application lives, so that a moved deadline moves and does not double. */
  readonly uid: string
  /** Whoever files before this moment is in time: the event is the minute before it. */
  readonly deadline: Moment
  /** When it came to stand there. */
  readonly since: Moment
  readonly summary: string
  readonly url: string
}

const MINUTE_MS = 60_000
const LINE_OCTETS = 75

/**
 * A calendar as RFC 5545 writes it: lines of at most 75 octets that end with CR LF, times by the clock of Warsaw with
 * the rule of its summer time, each deadline one event that is reminded of a day before.
 *
 * @policy decision 0184
 */
export const calendarText = (name: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OpenSMK//Deadlines//PL',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...WARSAW,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const linesOf = ({ uid, deadline, since, summary, url }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${since.slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
  `DTSTART;TZID=Europe/Warsaw:${wallClock(new Date(Date.parse(deadline) - MINUTE_MS).toISOString())}`,
  `DTEND;TZID=Europe/Warsaw:${wallClock(deadline)}`,
  `SUMMARY:${escaped(summary)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  'TRIGGER:-P1D',
  'END:VALARM',
  'END:VEVENT',
]

const WARSAW = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/Warsaw'],
  ...['BEGIN:DAYLIGHT', 'TZNAME:CEST', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
  ...['DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZNAME:CET', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
  ...['DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
]

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n')

/** A line that is too long goes on after a line break and a space; no character is cut in two. */
function folded(line: string): string {
  let [whole, octets] = ['', 0]
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > LINE_OCTETS) {
      whole += '\r\n '
      octets = 1
    }
    whole += character
    octets += more
  }
  return whole
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
