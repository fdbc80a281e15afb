import { plural } from '../../platform/i18n/plural.ts'

export const pl = {
  nav: { today: 'Dziś', add: 'Dodaj', record: 'Karta', cases: 'Sprawy' },
  inbox: {
    title: 'Skrzynka',
    nothing: 'Nie masz wiadomości',
    nothingWhy: 'Tu przeczytasz, gdy ktoś zwróci Twój wpis do poprawy.',
    readAll: 'Oznacz wszystkie jako przeczytane',
    entriesReturned: ({ count }: { count: number }) =>
      `${plural('pl', count, { one: 'Wpis wrócił', few: 'Wpisy wróciły', other: 'Wpisy wróciły' })} do poprawy: ${count}`,
  },
  notFound: 'Nie ma takiej strony',
  notFoundWhy: 'Adres jest błędny albo strona została przeniesiona.',
  goHome: 'Przejdź na stronę główną',
  pageFailed: 'Strona się nie otworzyła',
  pageFailedWhy: 'Sprawdź połączenie z siecią i spróbuj ponownie. To, co zapisano, jest bezpieczne.',
  retry: 'Spróbuj ponownie',
}
