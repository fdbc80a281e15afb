import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { canonicalEntry } from './canonical-entry.ts'
import type { EntryContent } from './entries/content.ts'
import type { Fields } from './entries/draft.ts'
import { readEntry } from './read-entry.ts'
import { recognitionKeys } from './recognition-key.ts'

const made = (kind: string, fields: Fields): EntryContent => {
  const content = readEntry(kind, fields, {
    programme: getProgramme(CARDIOLOGY_2023),
    training: { from: getDate('2023-06-01'), until: getDate('2028-05-31') },
    today: getDate('2026-03-12'),
    assignedUnits: {},
  })
  if (!content.ok) throw new Error(JSON.stringify(content.refusals))
  return content.value
}
const aCase = (given: Fields = {}) =>
  made('procedure', {
    ...{ date: '2026-03-10', item: 'm1/procedure/settled/3', code: 'A', initials: 'AK', place: 'SOR – Szpital' },
    ...given,
  })
const aDuty = (given: Fields = {}) =>
  made('duty', { item: 'm1/rotation/1', date: '2026-03-10', hours: 12, minutes: 0, ...given })

test('two equal cases of one day are two', () => {
  expect(new Set(recognitionKeys([aCase(), aCase(), aCase()])).size).toBe(3)
})

test('the same file twice gives the same keys', () => {
  const file = [aCase(), aCase({ code: 'B' }), aCase(), aDuty(), aDuty()]
  expect(recognitionKeys(file)).toEqual(recognitionKeys(file))
})

test.each([
  [{ date: '2026-03-11' }],
  [{ code: 'B' }],
  [{ initials: 'AL' }],
  [{ place: 'Izba' }],
  [{ item: 'm1/procedure/settled/4' }],
])('another case: %j', (other) => {
  const [one, two] = recognitionKeys([aCase(), aCase(other)])
  expect(one?.replace(/\|\d+$/, '')).not.toBe(two?.replace(/\|\d+$/, ''))
})

test('blanks and capitals of the place and who stood by do not make another case', () => {
  const [one] = recognitionKeys([aCase()])
  expect(recognitionKeys([aCase({ place: ' sor  –  SZPITAL ', operator: 'Jan Lekarz', sex: 'F' })])).toEqual([one])
})

test('the order of other rows does not matter to a row', () => {
  const rows = [aCase(), aCase({ code: 'B' }), aDuty(), aDuty({ hours: 10 })]
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(new Set(recognitionKeys(shuffled))).toEqual(new Set(recognitionKeys(rows)))
    }),
  )
})

test('the canonical text does not depend on the order of members or on how letters are composed', () => {
  const entry = aCase({ operator: 'Łucja Żółć' })
  const reversed = Object.fromEntries(Object.entries(entry).reverse()) as unknown as EntryContent
  const decomposed = {
    ...entry,
    details: { ...entry.details, operator: 'Łucja Żółć'.normalize('NFD') },
  } as EntryContent
  expect(canonicalEntry(reversed)).toBe(canonicalEntry(entry))
  expect(canonicalEntry(decomposed)).toBe(canonicalEntry(entry))
})

test('it changes with every visible change', () => {
  const texts = [aCase(), aCase({ operator: 'Jan' }), aCase({ sex: 'F' }), aCase({ code: 'B' }), aDuty()].map(
    canonicalEntry,
  )
  expect(new Set(texts).size).toBe(texts.length)
})

test('it is written like this', () => {
  expect(canonicalEntry(aDuty())).toBe(
    '{"code":null,"countA":0,"countB":0,"details":{"mode":null,"place":null},"from":"2026-03-10","itemKey":"m1/rotation/1",' +
      '"kind":"duty","minutes":720,"until":"2026-03-10","workingDays":0}',
  )
})
