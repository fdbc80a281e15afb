import { plural } from '../../platform/i18n/plural.ts'

const days = (count: number) => `${count} ${plural('pl', count, { one: 'dnia', few: 'dni', other: 'dni' })}`

/** The desk's list of cases. */
export const pl = {
  title: 'Sprawy na twoim biurku',
  counts: ({ mine, late }: { mine: number; late: number }) =>
    late > 0 ? `Czeka na ciebie: ${mine}, w tym po terminie: ${late}.` : `Czeka na ciebie: ${mine}.`,
  empty: 'Żadna sprawa nie czeka na ciebie.',
  noneFit: 'Żadna sprawa nie pasuje do filtrów',
  noneFitWhy: 'Zmień filtry albo pokaż wszystkie sprawy.',
  showAll: 'Pokaż wszystkie sprawy',
  person: 'Kogo dotyczy',
  process: 'Wniosek',
  number: 'Numer',
  turn: 'Czyj ruch',
  since: 'Od kiedy',
  until: 'Do kiedy',
  state: 'Stan',
  turns: {
    mine: 'Mój ruch',
    others: 'Ruch kogoś innego',
    ended: 'Zakończone',
    all: 'Wszystkie',
  },
  turnYours: 'twój',
  turnDesk: ({ desk }: { desk: string }) => desk,
  turnApplicant: 'wnioskodawca',
  turnNobody: 'nikt',
  late: ({ count }: { count: number }) => `po terminie od ${days(count)}`,
  onlyLate: 'Tylko po terminie',
  allProcesses: 'Wszystkie rodzaje',
  find: 'Nazwisko albo numer wniosku',
}
