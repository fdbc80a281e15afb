export const pl = {
  nav: { today: 'Dziś', add: 'Dodaj', record: 'Karta', cases: 'Sprawy' },
  notFound: 'Nie ma takiej strony',
  notFoundWhy: 'Adres jest błędny albo strona została przeniesiona.',
  goHome: 'Przejdź na stronę główną',
  pageFailed: 'Strona się nie otworzyła',
  pageFailedWhy: 'Sprawdź połączenie z siecią i spróbuj ponownie. To, co zapisano, jest bezpieczne.',
  retry: 'Spróbuj ponownie',
}
