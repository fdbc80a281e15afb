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
}
