import { expect, test } from 'vitest'
import { searched, stepOf } from './use-combo.ts'

const units = [
  { value: '1', label: 'Szpital Wojewódzki', note: 'Łódź' },
  { value: '2', label: 'Szpital Miejski', note: 'Gdańsk' },
  { value: '3', label: 'Instytut Kardiologii', note: 'Łódź' },
]
const found = (typed: string) => searched(units, typed).map(({ value }) => value)

test('each typed word must be found, in any order and without Polish letters', () => {
  expect(found('lodz szpital')).toEqual(['1'])
  expect(found('ŁÓDŹ')).toEqual(['1', '3'])
  expect(found('')).toEqual(['1', '2', '3'])
  expect(found('Kraków')).toEqual([])
})

test('one slip in a long word is forgiven where nothing else is found; a short word must be right', () => {
  expect(found('Kardiolgii')).toEqual(['3'])
  expect(found('Kardoilogii')).toEqual(['3'])
  expect(found('Kardiiologii')).toEqual(['3'])
  expect(found('gdamsk')).toEqual(['2'])
  expect(found('Kradiogii')).toEqual([])
  expect(found('Ludz')).toEqual([])
})

test('a word that begins so comes before and without words that hold it inside; a name comes before a note', () => {
  const options = [
    { value: 'inside', label: 'resuscytacja krążeniowo-oddechowa' },
    { value: 'noted', label: 'punkcja', note: 'Echokardiografia' },
    { value: 'called', label: 'badanie przezklatkowe', also: 'echo serca' },
    { value: 'named', label: 'badanie echokardiograficzne' },
  ]
  const values = (typed: string) => searched(options, typed).map(({ value }) => value)
  expect(values('echo')).toEqual(['called', 'named', 'noted'])
  expect(values('dech')).toEqual(['inside'])
  expect(values('oddech')).toEqual(['inside'])
  expect(values('badanie echo')).toEqual(['called', 'named'])
})

test('other words find an option without being shown', () => {
  expect(searched([{ value: 'pci', label: 'Angioplastyka', also: 'stent' }], 'stent')).toHaveLength(1)
})

test('arrows open the list and stop at its ends; Enter chooses only what they stand on', () => {
  expect(stepOf('ArrowDown', { open: false, active: -1, last: 2 })).toEqual({ to: 0 })
  expect(stepOf('ArrowUp', { open: false, active: -1, last: 2 })).toEqual({ to: 2 })
  expect(stepOf('ArrowDown', { open: true, active: 2, last: 2 })).toEqual({ to: 2 })
  expect(stepOf('Enter', { open: true, active: 1, last: 2 })).toBe('choose')
  expect(stepOf('Enter', { open: true, active: -1, last: 2 })).toBeUndefined()
  expect(stepOf('Escape', { open: false, active: -1, last: 2 })).toBeUndefined()
})
