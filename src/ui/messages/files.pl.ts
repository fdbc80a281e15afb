/** Files on their way, and what is said of one that has arrived. */
export const pl = {
  choose: 'Wybierz plik albo zrób zdjęcie',
  chooseMore: 'Dodaj kolejny plik',
  orDrop: 'Plik możesz też tu upuścić.',
  help: ({ kinds, megabytes, most }: { kinds: string; megabytes: number; most: number }) =>
    most === 1
      ? `${kinds}, do ${megabytes} MB. Jeden plik.`
      : `${kinds}, do ${megabytes} MB każdy. Najwyżej ${most} plików.`,
  scans: 'PDF albo zdjęcie (JPG, PNG)',
  scansAndSheets: 'PDF, zdjęcie (JPG, PNG) albo XLSX',
  full: ({ most }: { most: number }) =>
    most === 1 ? 'To jedyny plik, więcej nie można dołączyć.' : `To już ${most} plików, więcej nie można dołączyć.`,
  one: 'Plik',
  remove: 'Usuń',
  again: 'Wyślij jeszcze raz',
  sent: ({ percent, sent, total }: { percent: number; sent: string; total: string }) =>
    `wysyłamy: ${percent} % · ${sent} z ${total} MB`,
  checking: 'sprawdzamy i czyścimy plik…',
  kinds: { pdf: 'PDF', jpeg: 'zdjęcie JPG', png: 'obraz PNG', xlsx: 'arkusz XLSX', zip: 'archiwum ZIP' },
  bytes: ({ count }: { count: string }) => `${count} B`,
  kilobytes: ({ count }: { count: string }) => `${count} kB`,
  megabytes: ({ count }: { count: string }) => `${count} MB`,
  changes: {
    place: 'Usunęliśmy z pliku miejsce zrobienia zdjęcia.',
    description: 'Usunęliśmy z pliku dane o autorze, urządzeniu i programie.',
    script: 'Usunęliśmy z pliku skrypty i polecenia.',
    appended: 'Usunęliśmy to, co ktoś dopisał za końcem pliku.',
    'kept-as-signed': 'Plik jest podpisany elektronicznie, więc nic w nim nie zmieniliśmy, także danych o autorze.',
  },
  scan: {
    clean: 'Program antywirusowy nic nie znalazł.',
    'not-scanned': 'Bez kontroli antywirusowej.',
  },
  refusals: {
    'file-empty': 'plik jest pusty. Sprawdź go i wybierz jeszcze raz.',
    'file-too-large': 'ma więcej niż 20 MB. Zmniejsz go albo zrób zdjęcie w niższej jakości.',
    'too-large': 'ma więcej niż 20 MB. Zmniejsz go albo zrób zdjęcie w niższej jakości.',
    'file-type-unknown': 'tego rodzaju pliku nie przyjmujemy. Wybierz PDF albo zdjęcie (JPG, PNG).',
    'file-damaged': 'pliku nie da się odczytać. Otwórz go, zapisz jeszcze raz i wybierz nowy.',
    'file-encrypted': 'plik jest chroniony hasłem. Zapisz go bez hasła i wybierz jeszcze raz.',
    'file-active': 'plik uruchamia skrypty albo formularz. Wydrukuj go do PDF i wybierz nowy.',
    'file-embeds': 'w pliku jest schowany inny plik. Wyślij każdy osobno.',
    'file-unpacks-too-large':
      'po otwarciu plik zajmuje za dużo miejsca. Zmniejsz rozdzielczość i wybierz go jeszcze raz.',
    'file-infected': 'program antywirusowy znalazł w nim zagrożenie. Nie zapisaliśmy go. Sprawdź swoje urządzenie.',
    'scanner-unreachable': 'nie możemy teraz sprawdzić pliku programem antywirusowym. Wyślij go jeszcze raz za chwilę.',
    'scanner-limit': 'plik jest za duży dla programu antywirusowego. Zmniejsz go i wybierz jeszcze raz.',
    'attachment-type': 'tu przyjmujemy tylko PDF albo zdjęcie (JPG, PNG).',
    'attachments-full': 'jest już tyle plików, ile można dołączyć. Usuń jeden z nich.',
    'attachments-too-large': 'wszystkie załączniki razem mogą mieć najwyżej 100 MB. Zmniejsz ten plik albo usuń inny.',
    'not-in-state': 'tego wniosku nie można już zmieniać. Wczytaj stronę ponownie.',
    'too-many-requests': 'za dużo plików naraz. Odczekaj minutę i wyślij go jeszcze raz.',
    'not-signed-in': 'Twoja sesja wygasła. Zaloguj się i wybierz plik jeszcze raz.',
    'no-network': 'nie ma połączenia z siecią. Wyślij plik jeszcze raz, gdy wróci.',
    fault: 'plik się nie wysłał. Wyślij go jeszcze raz za chwilę.',
  },
}
