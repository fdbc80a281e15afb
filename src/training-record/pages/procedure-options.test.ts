import { expect, test } from 'vitest'
import { CARDIOLOGY_2014, CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { searched } from '../../ui/fields/use-combo.ts'
import { pl } from '../messages/phone.pl.ts'
import { procedureOptions } from './procedure-options.ts'

const OPTIONS = procedureOptions(getProgramme(CARDIOLOGY_2023), pl)
const found = (typed: string): string[] => searched(OPTIONS, typed).map(({ label }) => label)

test.each([
  ['PCI', 'angioplastyka wieńcowa'],
  ['koronaro', 'koronarografia'],
  ['angiografia wieńcowa', 'koronarografia'],
  ['koronorografia', 'koronarografia'],
  ['TTE', 'badanie echokardiograficzne przezklatkowe'],
  ['TEE', 'badanie echokardiograficzne przezprzełykowe'],
  ['echo', 'echokardiografia w stanach nagłych'],
  ['EKG', 'badanie elektrokardiograficzne'],
  ['holter', '24-godzinne, ambulatoryjne monitorowanie EKG'],
  ['ABPM', '24-godzinne, ambulatoryjne monitorowanie ciśnienia tętniczego'],
  ['ICD', 'wszczepienie kardiowertera-defibrylatora'],
  ['rozrusznik', 'wszczepienie stymulatora'],
  ['gazometria', 'nakłucie tętnicy obwodowej w celu pobrania krwi do badania gazometrycznego'],
])('„%s” finds %s', (typed, name) => expect(found(typed)).toContain(name))

test('a spoken name finds nothing that it does not mean', () => {
  expect(found('TEE')).not.toContain('badanie echokardiograficzne przezklatkowe')
  expect(found('PCI')).toEqual(['angioplastyka wieńcowa'])
})

test.each([CARDIOLOGY_2014, CARDIOLOGY_2023])('in %s no two procedures look the same', (programme) => {
  const looks = procedureOptions(getProgramme(programme), pl).map(({ label, note }) => `${label} | ${note}`)
  expect(new Set(looks).size).toBe(looks.length)
})

test('what is not settled on its own says so before it is chosen', () => {
  const koronarografia = OPTIONS.find(({ label }) => label === 'koronarografia')
  expect(koronarografia?.note).toMatch(/Nie rozlicza się osobno. Zalicza ją staż: 10 możliwych$/)
  const one = OPTIONS.find(({ note }) => note?.includes('zalicza ją'))
  expect(one?.note).toMatch(/Nie rozlicza się osobno, zalicza ją: Staż/)
  expect(OPTIONS[0]?.note).not.toMatch(/osobno/)
})
