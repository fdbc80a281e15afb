export const pl = {
  nav: {
    account: 'Konto, hasło i sesje',
    today: 'Dziś',
    add: 'Dodaj',
    record: 'Karta',
    cases: 'Sprawy',
    referrals: 'Skierowania',
  },
  inbox: {
    title: 'Skrzynka',
    nothing: 'Nie masz wiadomości',
    nothingWhy: 'Tu przeczytasz, co ktoś zrobił z twoją kartą i kiedy przychodzi twoja kolej.',
    nothingWhyDesk:
      'Tu przeczytasz, że coś czeka na twoją decyzję albo że zmieniło się coś w kartach, które prowadzisz.',
    readAll: 'Oznacz wszystkie jako przeczytane',
    isNew: 'nowa',
    older: 'Pokaż starsze',
    newest: 'Wróć do najnowszych',
    noLetters: 'Ten serwer nie wysyła listów e-mail. Wszystkie wiadomości czytasz tutaj.',
    letterLost: 'List z tą wiadomością nie doszedł na twój adres e-mail. Powiedz o tym administratorowi.',
  },
  newVersion: {
    title: 'Jest nowsza wersja systemu',
    why: 'Dokończ i zapisz to, co piszesz. Potem wczytaj nową wersję; zrobi to też przejście na inną stronę.',
    reload: 'Wczytaj nową wersję',
  },
  notFound: 'Nie ma takiej strony',
  notFoundWhy: 'Adres jest błędny albo strona została przeniesiona.',
  goHome: 'Przejdź na stronę główną',
  pageFailed: 'Strona się nie otworzyła',
  pageFailedWhy: 'Sprawdź połączenie z siecią i spróbuj ponownie. To, co zapisano, jest bezpieczne.',
  retry: 'Spróbuj ponownie',
}
