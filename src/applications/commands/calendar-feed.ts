import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/calendar.ts'
import { en } from '../messages/calendar.en.ts'
import { pl } from '../messages/calendar.pl.ts'
import { type CalendarRow, listCalendar } from '../queries/calendars.ts'
import { listOutages } from '../queries/outages.ts'
import { type CalendarEvent, calendarText } from '../rules/calendar.ts'
import { deadlineOf, type RecordedOutage, reachOf, standsSince } from '../rules/closing.ts'
import { closingIn } from './closing-of.ts'
import { hashOfSecret } from './make-calendar.ts'

const WORDS = { pl, en }

/** The address under which people reach the server. */
const origin = (): string => process.env.OPENSMK_ORIGIN ?? 'http://localhost'

/** No session: whoever has the address has the secret. It names no process, since calendars lie open on desks. */
export const calendarFeed = reading(contract.calendarFeed, async ({ secret, language }, { db }) => {
  const rows = await listCalendar(db, hashOfSecret(secret.replace(/\.ics$/, '')))
  if (!rows) return refuse('not-found')
  const [first] = rows.flatMap((row) => closingIn(row) ?? [])
  const outages = first ? await listOutages(db, reachOf(first)) : []
  const { name, summary } = WORDS[language]
  const events = rows.flatMap((row) => eventOf(row, { outages, summary }))
  return accept({
    fileName: 'opensmk.ics',
    mediaType: 'text/calendar; charset=utf-8',
    bytes: Buffer.from(calendarText(name, events)),
  })
})

function eventOf(
  row: CalendarRow,
  { outages, summary }: { outages: readonly RecordedOutage[]; summary: string },
): CalendarEvent[] {
  const closing = closingIn(row)
  if (!closing) return []
  const { at: deadline } = deadlineOf(closing, outages)
  const uid = `${row.id}@${new URL(origin()).hostname}`
  return [{ uid, deadline, since: standsSince(closing, outages), summary, url: `${origin()}/cases/${row.id}` }]
}
