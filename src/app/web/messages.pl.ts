import { plural } from '../../platform/i18n/plural.ts'

export const pl = {
  nav: { today: 'Dziś', add: 'Dodaj', record: 'Karta', cases: 'Sprawy', referrals: 'Skierowania' },
  inbox: {
    title: 'Skrzynka',
    nothing: 'Nie masz wiadomości',
    nothingWhy: 'Tu przeczytasz, gdy ktoś zwróci Twój wpis do poprawy albo gdy Twoja sprawa pójdzie dalej.',
    readAll: 'Oznacz wszystkie jako przeczytane',
    entriesReturned: ({ count }: { count: number }) =>
      `${plural('pl', count, { one: 'Wpis wrócił', few: 'Wpisy wróciły', other: 'Wpisy wróciły' })} do poprawy: ${count}`,
    told: {
      'referral-issued': 'Masz skierowanie na szkolenie. Teraz rozpatruje je jednostka.',
      'referral-to-decide': 'Nowe skierowanie do Twojej jednostki czeka na decyzję',
      'own-referral-declined': ({ number }: { number: string }) =>
        `Jednostka nie przyjęła skierowania ${number}. Zapytaj w urzędzie wojewódzkim, co dalej.`,
      'referral-declined': ({ number }: { number: string }) => `Jednostka nie przyjęła skierowania ${number}`,
      'record-opened': 'Masz kartę szkolenia. Możesz dodawać wpisy.',
      'made-supervisor': 'Jesteś kierownikiem nowej specjalizacji',
      'supervisor-changed': 'Masz nowego kierownika specjalizacji',
      'no-longer-supervisor': 'Jedną ze specjalizacji, którymi kierujesz, przejęła inna osoba',
      'unit-changed': ({ unit }: { unit: string }) =>
        `Twoje szkolenie przeniesiono: ${unit}. Nowa jednostka wskaże kierownika specjalizacji.`,
    },
  },
  notFound: 'Nie ma takiej strony',
  notFoundWhy: 'Adres jest błędny albo strona została przeniesiona.',
  goHome: 'Przejdź na stronę główną',
  pageFailed: 'Strona się nie otworzyła',
  pageFailedWhy: 'Sprawdź połączenie z siecią i spróbuj ponownie. To, co zapisano, jest bezpieczne.',
  retry: 'Spróbuj ponownie',
}
