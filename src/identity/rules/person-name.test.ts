import { expect, test } from 'vitest'
import { personName, searchKey } from './person-name.ts'

test.each(['Żaneta', 'Łucja Maria', 'Skłodowska-Curie', "O'Brien", 'D’Ávila', 'Nguyễn', 'Иван'])(
  '%s is a name',
  (name) => {
    expect(personName(name, 'surname')).toEqual({ ok: true, value: name })
  },
)

test('spaces are joined, marks are composed', () => {
  expect(personName('  Anna \t Maria ', 'givenNames')).toEqual({ ok: true, value: 'Anna Maria' })
  expect(personName('Wo\u0301jcik', 'surname')).toEqual({ ok: true, value: 'Wójcik' })
})

test.each(['', ' ', '-Nowak', 'Nowak2', '<b>Nowak</b>', 'No\u0000wak', 'N'.repeat(101)])('%j is refused', (text) => {
  expect(personName(text, 'surname').ok).toBe(false)
})

test('a person is found without Polish letters and whatever stands between the names', () => {
  expect(searchKey('Wójcik-ŁĄCKA  Żaneta')).toBe('wojcik lacka zaneta')
  expect(searchKey('100%_\\')).toBe('100')
})
