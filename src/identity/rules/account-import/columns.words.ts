/**
 * What stands in the header of a file of accounts, as people write it; found without marks and capitals. The first word
 * of each language stands in the template.
 *
 * @policy decision 0166
 */
export const ACCOUNT_COLUMNS = {
  pesel: { pl: ['PESEL', 'numer PESEL', 'nr PESEL'], en: ['PESEL', 'PESEL number'] },
  givenNames: { pl: ['imiona', 'imię', 'imię (imiona)'], en: ['given names', 'first name', 'first names'] },
  surname: { pl: ['nazwisko'], en: ['surname', 'last name', 'family name'] },
  email: { pl: ['e-mail', 'adres e-mail', 'poczta'], en: ['e-mail', 'email', 'e-mail address'] },
  profession: { pl: ['zawód'], en: ['profession'] },
  licenceNumber: {
    pl: ['PWZ', 'nr PWZ', 'numer PWZ', 'numer prawa wykonywania zawodu'],
    en: ['licence number', 'license number'],
  },
  role: { pl: ['rola', 'uprawnienie'], en: ['role'] },
  function: { pl: ['funkcja'], en: ['function'] },
  unit: { pl: ['jednostka', 'jednostka szkoląca', 'podmiot'], en: ['unit'] },
  body: { pl: ['organ', 'izba', 'urząd', 'instytucja', 'uczelnia'], en: ['body', 'institution'] },
  voivodeship: { pl: ['województwo'], en: ['voivodeship'] },
  specialty: { pl: ['dziedzina', 'kod dziedziny', 'specjalizacja'], en: ['specialty', 'field'] },
  from: { pl: ['od', 'od dnia', 'ważne od'], en: ['from', 'valid from'] },
  until: { pl: ['do', 'do dnia', 'ważne do'], en: ['until', 'valid until', 'to'] },
} as const satisfies Readonly<Record<string, Readonly<Record<'pl' | 'en', readonly [string, ...string[]]>>>>
