import { plural } from '../../platform/i18n/plural.ts'

const rotations = (count: number) => `${count} ${plural('pl', count, { one: 'stażowi', other: 'stażom' })}`

export const pl = {
  title: 'Plan staży',
  lead: 'Wskaż jednostkę każdego stażu. Dopiero wtedy lekarz może dodać jego realizację.',
  back: 'Wróć do karty',
  table: 'Staże programu',
  rotation: 'Staż',
  length: 'Dni robocze',
  done: 'Zaliczono',
  unit: 'Jednostka',
  noUnit: 'nie wskazano',
  chooseFirst: 'Zaznacz staże w tabeli, potem wybierz dla nich jednostkę.',
  chooseUnit: ({ count }: { count: number }) => `Wybierz jednostkę ${rotations(count)}`,
  unitOf: 'Jednostka dla zaznaczonych staży',
  unitHelp: 'Wpisz słowo z nazwy albo miasto.',
  needUnit: 'Wybierz jednostkę z listy.',
  assign: ({ count }: { count: number }) => `Przypisz jednostkę ${rotations(count)}`,
  assigned: ({ unit, count }: { unit: string; count: number }) => `${unit}: przypisano ${rotations(count)}`,
  whose: 'Jednostki staży wskazuje kierownik specjalizacji',
  complete: 'komplet',
}
