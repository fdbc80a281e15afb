import { expect, test } from 'vitest'
import { fold } from './cell-text.ts'
import { stemsOf } from './hidden-words.ts'
import { othersNames } from './others-names.ts'

const record = (surname: string, given: string, ...texts: string[]) => ({
  patient: { surname: [fold(surname)], given: [fold(given)] },
  texts,
})
const hidden = (...texts: string[]): string[] => [
  ...othersNames([
    record('Brzęczyk', 'Marek'),
    record('Rak', 'Olga'),
    ...texts.map((text) => record('Lis', 'Ewa', text)),
  ]),
]

test.each([
  ['Echo jak u Brzęczyka', 'brzeczyka'],
  ['Echo (BRZĘCZYK)', 'brzeczyk'],
  ['Echo Marka', 'marka'],
  ['po Oldze', 'oldze'],
  ['Echo Rak', 'rak'],
])('the name of another’s patient in %s', (text, word) => {
  expect(hidden(text)).toEqual([word])
})

test.each(['Rak piersi', 'Gabinet dr Brzęczyk', 'Szpital im. Marka', 'echo z markerem', 'Echo Lis'])(
  'nobody’s in %s',
  (text) => {
    expect(hidden(text)).toEqual([])
  },
)

test('what three records of others say is a word', () => {
  expect(hidden('Sala Rak', 'Blok Rak')).toEqual(['rak'])
  expect(hidden('Sala Rak', 'Blok Rak', 'Oddział Rak')).toEqual([])
})

test.each([
  ['olga', ['olg', 'oldz']],
  ['marek', ['marek', 'mark']],
  ['kupiec', ['kupiec', 'kupc']],
])('the cases of %s begin with', (name, stems) => {
  expect(stemsOf(name)).toEqual(expect.arrayContaining(stems))
})
