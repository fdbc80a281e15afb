import { expect } from 'vitest'
import { codesOf, test } from '../../../tests/support/applications.ts'
import { atMoment } from '../../../tests/support/windows.ts'
import { sql } from '../../platform/db/pool.ts'
import * as applications from '../contract/applications.ts'
import * as contract from '../contract/calendar.ts'

const ROLE = { process: 'role-request', round: 'trainee' }

test('calendarFeed: whoever has the secret address reads the deadlines, and not what they are of', async ({ db }) => {
  const { doctor, chamber } = await atMoment(db, '2027-02-02T10:00:00.000Z')
  const { applicationId } = (await doctor.ask(applications.openDraft, ROLE)).value
  expect((await doctor.ask(contract.getCalendar)).value).toEqual({ madeAt: null })
  const { secret } = (await doctor.ask(contract.makeCalendar)).value
  const read = (which: string, language = 'pl') =>
    chamber.ask(contract.calendarFeed, { secret: `${which}.ics`, language })
  const { bytes, mediaType } = (await read(secret)).value
  const text = Buffer.from(bytes).toString().replaceAll('\r\n ', '')
  expect(mediaType).toBe('text/calendar; charset=utf-8')
  expect(text).toContain('DTSTART;TZID=Europe/Warsaw:20270228T235900')
  expect(text).toContain(`UID:${applicationId}@`)
  expect(text).toContain('SUMMARY:OpenSMK: termin złożenia\\, NIE ZŁOŻONO')
  expect(text).not.toMatch(/uprawnie|role|Rejestr/i)
  expect(Buffer.from((await read(secret, 'en')).value.bytes).toString()).toContain('deadline for filing')
  const kept = await sql<{ hash: string }>`select token_hash as hash from applications.calendar_feed`.execute(db)
  expect(kept.rows.some(({ hash }) => hash.includes(secret))).toBe(false)
})

test('makeCalendar, revokeCalendar: the address before stops working at once, and after taking it back there is none', async ({
  db,
}) => {
  const { doctor, chamber } = await atMoment(db, '2027-02-02T10:00:00.000Z')
  const read = async (which: string) => codesOf(await chamber.ask(contract.calendarFeed, { secret: `${which}.ics` }))
  const first = (await doctor.ask(contract.makeCalendar)).value.secret
  expect(await read(first)).toEqual([])
  const second = (await doctor.ask(contract.makeCalendar)).value.secret
  expect([await read(first), await read(second)]).toEqual([['not-found'], []])
  await doctor.ask(contract.revokeCalendar)
  expect(await read(second)).toEqual(['not-found'])
  expect((await doctor.ask(contract.getCalendar)).value).toEqual({ madeAt: null })
  expect(await read('x'.repeat(43))).toEqual(['not-found'])
})
