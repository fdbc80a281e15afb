import { plural } from '../../platform/i18n/plural.ts'

const entries = (count: number) => `${count} ${plural('pl', count, { one: 'wpis', few: 'wpisy', other: 'wpisów' })}`

export const pl = {
  title: 'Pobierz kartę',
  back: 'Wróć do karty',
  parts: { procedures: 'procedury', duties: 'dyżury' },
  tables: 'Tabele',
  tablesLead: 'Otworzysz je w Excelu i w LibreOffice. Nic z tego, co ktoś wpisał, nie uruchomi się jako formuła.',
  smk1: 'Układ SMK 1: jeden wiersz na przypadek',
  smk1Why: 'Kolumny stoją w kolejności formularza. Wpisów zbiorczych tu nie ma, bo nie są przypadkami.',
  smk2: 'Układ SMK 2: sumy',
  smk2Why: 'Przypadki i wpisy zbiorcze razem, dla każdej pozycji programu, z datami od–do.',
  file: ({ part, format }: { part: string; format: string }) => `${part}, ${format}`,
  pdf: 'Dokument do teczki',
  pdfWhy: 'Karta z licznikami i wszystkimi wpisami. Możesz ją wydrukować albo dołączyć do akt.',
  pdfFile: 'Pobierz PDF',
  archive: 'Archiwum',
  archiveWhy:
    'Wszystko, co jest w karcie, z historią każdego wpisu, w jednym podpisanym pliku. Kto zmieni choć jedną literę, zepsuje podpis.',
  archiveFile: 'Pobierz archiwum (JSON)',
  restore: 'Wczytaj archiwum',
  restoreWhy:
    'Jeśli karta straciła wpisy, możesz je odzyskać z pobranego archiwum, razem z zatwierdzeniami. Tylko do pustej karty i tylko z pliku, którego nikt nie zmienił.',
  restoreFile: 'Plik archiwum',
  restoreHelp: 'Plik JSON pobrany z tej karty, do 128 MB.',
  restoreIn: 'Co jest w pliku',
  restoreCard: 'Karta',
  restoreTrainee: 'Lekarz',
  restoreEntries: 'Wpisy',
  restoreChanges: 'Wersje w historii',
  restoreAt: 'Kiedy zapisano',
  restoreSigned: 'Podpisano kluczem',
  restoreUnsigned: 'brak podpisu',
  restoreChecked: 'Podpis sprawdzimy przy wczytywaniu.',
  restoreDo: ({ count }: { count: number }) => `Wczytaj ${entries(count)}`,
  restoreOther: 'Wybierz inny plik',
  restoreSending: 'Wczytujemy archiwum',
  restored: ({ count }: { count: number }) => `Podpis się zgadza. Wczytano ${entries(count)}.`,
  notRestored: 'Nie wczytano archiwum',
  noArchive: 'To nie jest archiwum karty. Wybierz plik JSON pobrany przyciskiem „Pobierz archiwum”.',
}
