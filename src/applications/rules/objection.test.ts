import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, getDate } from '../../kernel/plain-date.ts'
import { DEEMED_DELIVERED_DAYS, mayObject, standingOf } from './objection.ts'

const TERM = { days: 14, law: 'KPA art. 129 § 2' }
const day = getDate
const DECIDED = day('2026-11-02')

describe('KPA art. 129 § 2: until when a decision may be met with an objection', () => {
  test.each([
    // opened, today, delivered, last day, final
    ['2026-11-03', '2026-11-03', '2026-11-03', '2026-11-17', false],
    ['2026-11-03', '2026-11-17', '2026-11-03', '2026-11-17', false],
    ['2026-11-03', '2026-11-18', '2026-11-03', '2026-11-17', true],
    [null, '2026-11-15', null, '2026-11-30', false],
    [null, '2026-11-16', '2026-11-16', '2026-11-30', false],
    [null, '2026-12-01', '2026-11-16', '2026-11-30', true],
    ['2026-11-20', '2026-12-01', '2026-11-16', '2026-11-30', true],
    // A Saturday gives way to Monday.
    ['2026-11-07', '2026-11-22', '2026-11-07', '2026-11-23', false],
    ['2026-11-07', '2026-11-24', '2026-11-07', '2026-11-23', true],
  ])('opened %s, asked on %s: delivered %s, last day %s, final %s', (...row) => {
    const [opened, today, deliveredOn, lastDay, isFinal] = row
    const given = { decidedOn: DECIDED, openedOn: opened === null ? null : day(opened) }
    expect(standingOf(given, TERM, day(today))).toMatchObject({ deliveredOn, lastDay, isFinal })
  })

  test('KPA art. 16 § 1: where no objection can be made it is final at once', () => {
    const given = { decidedOn: DECIDED, openedOn: null }
    expect(standingOf(given, null, DECIDED)).toMatchObject({ lastDay: null, isFinal: true })
  })

  test('decision 0177: what is final stays final, and nobody has less than the term', () => {
    const days = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(days, days, days, (now, later, opened) => {
        const given = { decidedOn: DECIDED, openedOn: opened > now ? null : addDays(DECIDED, opened) }
        const first = standingOf(given, TERM, addDays(DECIDED, now))
        const then = standingOf(given, TERM, addDays(DECIDED, now + later))
        expect(then.isFinal || !first.isFinal).toBe(true)
        expect(then.lastDay).toBe(first.lastDay)
        expect((first.lastDay ?? '') >= addDays(DECIDED, TERM.days)).toBe(true)
        expect(first.deemedOn).toBe(addDays(DECIDED, DEEMED_DELIVERED_DAYS))
      }),
    )
  })
})

describe('KPA art. 127 § 1: who may object', () => {
  const REFUSED = { outcome: 'refused', isHere: true, isFinal: false, lastDay: day('2026-11-30') } as const
  const codeOf = (met: Parameters<typeof mayObject>[0]) => {
    const may = mayObject(met)
    return may.ok ? 'yes' : may.refusals[0]?.code
  }
  test.each([
    ['a refusal in its term', REFUSED, 'yes'],
    ['a refusal whose term is over', { ...REFUSED, isFinal: true }, 'objection-late'],
    ['what was granted', { ...REFUSED, outcome: 'accepted' } as const, 'nothing-refused'],
    ['a refusal whose second instance is elsewhere', { ...REFUSED, isHere: false }, 'objection-elsewhere'],
    ['what the second instance decided', { ...REFUSED, lastDay: null, isFinal: true }, 'objection-elsewhere'],
  ])('to %s: %s', (_what, met, answer) => expect(codeOf(met)).toBe(answer))
})
