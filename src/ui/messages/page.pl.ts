import { plural } from '../../platform/i18n/plural.ts'

export const pl = {
  skipToContent: 'Przejdź do treści',
  menu: 'Menu',
  inbox: 'Skrzynka',
  unread: 'nieprzeczytane',
  apiLink: 'Interfejs dla programów (API)',
  signOut: 'Wyloguj',
  signIn: 'Zaloguj się',
  role: 'Rola',
  actingAs: 'Działasz jako',
  changeRole: 'Zmień rolę',
  language: 'Język',
  theme: 'Wygląd',
  themes: { system: 'Jak w systemie', light: 'Jasny', dark: 'Ciemny' },
  mainNavigation: 'Główne działy',
  phoneNavigation: 'Działy pod ręką',
  optional: 'nieobowiązkowe',
  busy: 'Trwa…',
  retry: 'Spróbuj ponownie',
  errorsFound: ({ count }: { count: number }) =>
    count === 1
      ? 'Popraw jedno pole'
      : `Popraw ${count} ${plural('pl', count, { one: 'pole', few: 'pola', many: 'pól', other: 'pola' })}`,
  loading: 'Wczytujemy dane…',
  couldNotLoad: 'Nie udało się wczytać danych',
  noNetwork: 'Nie ma połączenia z siecią. Sprawdź je i spróbuj ponownie.',
  fault: 'Po naszej stronie wystąpił błąd. Spróbuj ponownie za chwilę; jeśli wróci, podaj numer zgłoszenia.',
  requestNumber: ({ id }: { id: string }) => `Numer zgłoszenia: ${id}`,
}
