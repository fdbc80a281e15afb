import { expect, test } from 'vitest'
import { isCredible, outageBetween, outageOf } from './outage-entry.ts'

const NOW = '2027-02-28T20:00:00.000Z'
const ENTRY = {
  from: '2027-02-28T10:00:00.000Z',
  until: '2027-02-28T12:00:00.000Z',
  reason: 'Awaria zasilania serwerowni.',
}
const codes = (change: Partial<typeof ENTRY>) => {
  const verdict = outageOf({ ...ENTRY, ...change }, NOW)
  return verdict.ok ? [] : verdict.refusals.map(({ code, field }) => `${field} ${code}`)
}

test.each([
  [{}, []],
  [{ until: NOW }, []],
  [{ until: ENTRY.from }, ['until outage-order']],
  [{ until: '2027-02-28T20:00:00.001Z' }, ['until outage-not-over']],
  [{ from: '2027-01-28T20:00:00.000Z' }, ['from outage-too-old']],
  [{ from: '2027-01-28T20:00:00.001Z' }, []],
  [{ reason: ' krótko ' }, ['reason too-short']],
])('decision 0182: %j is refused for %j', (change, reasons) => expect(codes(change)).toEqual(reasons))

test('decision 0182: a pause of more than three minutes is an outage, from the last sign of life', () => {
  const last = '2027-02-28T10:00:00.000Z'
  expect(outageBetween(last, '2027-02-28T10:03:00.000Z')).toBeNull()
  expect(outageBetween(last, '2027-02-28T10:03:00.001Z')).toEqual({ from: last, until: '2027-02-28T10:03:00.001Z' })
})

test('decision 0183: what a device says of the future or of long ago is not kept', () => {
  expect([isCredible(NOW, NOW), isCredible('2027-02-28T20:03:00.001Z', NOW)]).toEqual([true, false])
  expect(isCredible('2027-01-28T20:00:00.000Z', NOW)).toBe(false)
})
