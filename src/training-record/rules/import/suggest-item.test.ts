import { expect, test } from 'vitest'
import { CARDIOLOGY_2014, CARDIOLOGY_2023, getProgramme } from '../../../../tests/support/programmes.ts'
import { proceduresOf, rotationsOf } from '../programme/items.ts'
import { itemSuggester } from './suggest-item.ts'

const procedures = (programme: string) => {
  const items = proceduresOf(getProgramme(programme))
  const suggest = itemSuggester(items)
  return (text: string) => items.find(({ key }) => key === suggest(text))?.name
}

test.for([
  ['Echo przezprzełykowe TEE', 'badanie echokardiograficzne przezprzełykowe'],
  ['EKG spoczynkowe 12-odpr.', 'badanie elektrokardiograficzne'],
  ['Echokardiografia przezklatkowa (TTE)', 'badanie echokardiograficzne przezklatkowe'],
  ['Koronarografia', 'koronarografia'],
  ['Angioplastyka wieńcowa (PCI) z implantacją stentu', 'angioplastyka wieńcowa'],
  ['Próba wysiłkowa na bieżni', 'próba wysiłkowa elektrokardiograficzna'],
  ['Holter EKG 24h', '24-godzinne, ambulatoryjne monitorowanie EKG'],
  ['Implantacja stymulatora DDD', 'wszczepienie stymulatora'],
  ['Kontrola ICD', 'kontrola kardiowertera-defibrylatora'],
])('what hospitals write is found in the programme: %s', ([written, meant]) => {
  expect(procedures(CARDIOLOGY_2023)(written ?? '')).toBe(meant)
})

test.for(['USG jamy brzusznej', 'Konsultacja', '', '123', 'Echo'])(
  'nothing is guessed where nothing fits: %s',
  (text) => {
    expect(procedures(CARDIOLOGY_2023)(text)).toBeUndefined()
  },
)

test('the older programme has its own items', () => {
  expect(procedures(CARDIOLOGY_2014)('Koronarografia')).toMatch(/koronarografi/i)
})

test('a ward is found among the rotations', () => {
  const rotations = rotationsOf(getProgramme(CARDIOLOGY_2023))
  const suggest = itemSuggester(rotations)
  const nameOf = (text: string) => rotations.find(({ key }) => key === suggest(text))?.name
  expect(nameOf('Oddział Kardiologii')).toBe('Staż podstawowy w zakresie kardiologii')
  expect(nameOf('SOR')).toBe('Staż kierunkowy w szpitalnym oddziale ratunkowym')
})
