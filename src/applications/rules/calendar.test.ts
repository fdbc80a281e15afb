import { expect, test } from 'vitest'
import { calendarText } from './calendar.ts'

const EVENT = {
  uid: '0192-a@smk.example',
  deadline: '2027-02-28T23:00:00.000Z',
  since: '2027-02-02T10:00:00.123Z',
  summary: 'OpenSMK: termin, dziś; „zażółć gęślą jaźń” i jeszcze raz zażółć gęślą jaźń, aż do końca\nwiersza',
  url: 'https://smk.example/cases/0192-a',
}

test('decision 0184: lines end with CR LF, none has more than 75 octets, and unfolded they are what was meant', () => {
  const text = calendarText('Terminy', [EVENT])
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  const lines = text.replaceAll('\r\n ', '').split('\r\n')
  expect(lines).toContain(
    'SUMMARY:OpenSMK: termin\\, dziś\\; „zażółć gęślą jaźń” i jeszcze raz zażółć gęślą jaźń\\, aż do końca\\nwiersza',
  )
})

test('the event is the last minute before the deadline, by the clock of Warsaw, in winter and in summer', () => {
  const lines = (deadline: string) => calendarText('x', [{ ...EVENT, deadline }]).split('\r\n')
  expect(lines(EVENT.deadline)).toEqual(
    expect.arrayContaining([
      'UID:0192-a@smk.example',
      'DTSTAMP:20270202T100000Z',
      'DTSTART;TZID=Europe/Warsaw:20270228T235900',
      'DTEND;TZID=Europe/Warsaw:20270301T000000',
    ]),
  )
  expect(lines('2027-09-30T22:00:00.000Z')).toContain('DTSTART;TZID=Europe/Warsaw:20270930T235900')
})

test('without a deadline it is a calendar still', () => {
  const text = calendarText('Terminy', [])
  expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Warsaw\r\n')
  expect(text).not.toContain('VEVENT')
})
