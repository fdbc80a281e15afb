import { describe, expect, test } from 'vitest'
import { getDate } from '../../kernel/plain-date.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { receiptPayload } from './receipt.ts'
import { dueOn } from './terms.ts'
import { type Decision, decisionOf, deskText, OUTCOMES, returnOf } from './words-of-desk.ts'

const PINS = { known: new Map([['licenceNumber', undefined]]), mustPin: false }
const DEMANDS = { ...PINS, mustGround: false }
const wrongIn = (verdict: Verdict<unknown>) =>
  verdict.ok ? [] : verdict.refusals.map(({ code, field }) => (field ? `${field}: ${code}` : code))

describe('KPA art. 64 § 2: a return says what to mend', () => {
  test('both bounds are inclusive, after trimming', () => {
    const of = { field: 'reason', least: 3, most: 5 }
    expect(deskText(' abc ', of)).toEqual({ ok: true, value: 'abc' })
    expect(deskText('abcde', of).ok).toBe(true)
    expect(wrongIn(deskText(' ab ', of))).toEqual(['reason: too-short'])
    expect(wrongIn(deskText('abcdef', of))).toEqual(['reason: too-long'])
  })

  test('every reason against it at once; each field is named once and is one of the form', () => {
    const given = { reason: 'za krótko', pinned: [{ field: 'licenceNumber', reason: '?' }] }
    expect(wrongIn(returnOf(given, PINS))).toEqual(['reason: too-short', 'pinned.licenceNumber: too-short'])
    const pin = (field: string) => ({ field, reason: 'popraw numer' })
    const returned = (fields: string[], pins = PINS) =>
      returnOf({ reason: 'Numer się nie zgadza.', pinned: fields.map(pin) }, pins)
    expect(wrongIn(returned(['shoeSize']))).toEqual(['unknown-field'])
    expect(wrongIn(returned(['licenceNumber', 'licenceNumber']))).toEqual(['unknown-field'])
    expect(returned(['licenceNumber']).ok).toBe(true)
    expect(returned([]).ok).toBe(true)
    expect(wrongIn(returned([], { ...PINS, mustPin: true }))).toEqual(['pinned: missing'])
  })
})

describe('KPA art. 107: a decision', () => {
  const bare: Decision = { outcome: 'accepted', grounds: '', legalBasis: 'art. 3 ust. 5', remedies: '', pinned: [] }

  test('that grants all needs its legal basis and no grounds', () => {
    expect(decisionOf(bare, DEMANDS).ok).toBe(true)
    expect(wrongIn(decisionOf({ ...bare, legalBasis: ' ' }, DEMANDS))).toEqual(['legalBasis: too-short'])
  })

  test('that refuses says why and what may be done against it', () => {
    expect(OUTCOMES).toEqual(['accepted', 'refused'])
    const refused = { ...bare, outcome: 'refused' } as const
    expect(wrongIn(decisionOf(refused, DEMANDS))).toEqual(['grounds: too-short', 'remedies: too-short'])
    const told = { grounds: 'Brak wpisu w rejestrze.', remedies: 'Odwołanie w terminie 14 dni.' }
    expect(decisionOf({ ...refused, ...told }, DEMANDS).ok).toBe(true)
    expect(wrongIn(decisionOf({ ...refused, ...told }, { ...DEMANDS, mustPin: true }))).toEqual(['pinned: missing'])
  })

  test('decision 0171: a thing that is no field carries its name from then on', () => {
    const known = new Map([['m1/course/2', 'Ratownictwo medyczne']])
    const pinned = [{ field: 'm1/course/2', reason: 'Brakuje zaświadczenia.' }]
    const told = { grounds: 'Brakuje jednego kursu.', remedies: 'Odwołanie w terminie 14 dni.', pinned }
    const given = decisionOf({ ...bare, ...told, outcome: 'refused' }, { known, mustPin: true, mustGround: true })
    expect(given).toMatchObject({ value: { pinned: [{ ...pinned[0], label: 'Ratownictwo medyczne' }] } })
    expect(wrongIn(decisionOf(bare, { ...DEMANDS, mustGround: true }))).toEqual(['grounds: too-short'])
  })
})

test.each([
  [{ months: 1 }, '2026-01-31', '2026-03-02'],
  [{ months: 1 }, '2026-11-25', '2026-12-28'],
  [{ days: 7 }, '2026-11-26', '2026-12-03'],
  [{ days: 7 }, '2026-11-04', '2026-11-12'],
])('KPA art. 57: a term of %j from %s ends on %s', (term, since, day) => {
  expect(dueOn({ ...term, law: 'KPA art. 35 § 3' }, getDate(since))).toBe(day)
})

test('decision 0114: a receipt names its format, what was filed by its hash, and nothing of the content', () => {
  const receipted = {
    ...{ applicationId: 'x', number: '2026/U/00001', process: 'role-request', round: 'trainee', version: 2 },
    ...{ filedAt: '2026-11-26T04:00:00.000Z', filedBy: { personId: 'p', name: 'Julian Indeks' }, desk: ['chamber'] },
    hash: 'ab'.repeat(32),
    attachments: [{ key: 'scan', name: 'a.pdf', mediaType: 'application/pdf', byteLength: 9, sha256: 'cd' }],
  }
  expect(receiptPayload(receipted)).toMatchObject({
    format: { name: 'opensmk.receipt', version: 1 },
    ...{ number: '2026/U/00001', version: 2, content: { algorithm: 'SHA-256', hash: 'ab'.repeat(32) } },
    attachments: [{ key: 'scan', name: 'a.pdf', byteLength: 9, algorithm: 'SHA-256', hash: 'cd' }],
  })
})
