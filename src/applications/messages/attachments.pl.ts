import { plural } from '../../platform/i18n/plural.ts'

/** Files that belong to an application. */
export const pl = {
  title: 'Załączniki',
  lead: 'Każdy plik zapisuje się w szkicu od razu. Zanim go zachowamy, usuwamy z niego miejsce zrobienia zdjęcia i dane o autorze.',
  ofVersion: ({ version }: { version: number }) => `Załączniki wersji ${version}`,
  optional: 'nieobowiązkowe',
  count: ({ count }: { count: number }) =>
    `${count} ${plural('pl', count, { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' })}`,
  none: 'brak pliku',
  done: 'Gotowe, wróć do listy zadań',
  download: ({ name }: { name: string }) => `Pobierz: ${name}`,
  notRemoved: 'Nie udało się usunąć pliku. Spróbuj jeszcze raz.',
}
