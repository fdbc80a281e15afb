import { plural } from '../../platform/i18n/plural.ts'

const entries = (count: number) => `${count} ${plural('pl', count, { one: 'wpis', few: 'wpisy', other: 'wpisów' })}`

export const pl = {
  title: 'Dziś',
  toDo: 'Do zrobienia',
  waitingFor: 'Na co czekasz',
  returned: ({ count }: { count: number }) => `${entries(count)} do poprawy`,
  returnedHint: 'Kierownik napisał, co trzeba zmienić.',
  correct: 'Popraw wpisy',
  firstImport: 'Przenieś swoje dotychczasowe wpisy',
  firstImportHint: 'Wczytaj arkusz, w którym je prowadzisz. Pokażemy, co z niego odczytano, zanim coś zapiszemy.',
  import: 'Wczytaj arkusz',
  log: 'Dodaj procedurę',
  logHint: 'Cztery kroki, także bez sieci.',
  begins: ({ day }: { day: string }) => `Zacznie się ${day}`,
  beginsWhy: ({ unit }: { unit: string }) => `Miejsce szkolenia: ${unit}. Wpisy dodasz od pierwszego dnia szkolenia.`,
  otherEntry: 'Dodaj inny wpis',
  openRecord: 'Otwórz kartę',
  approvalWaits: ({ count, supervisor }: { count: number; supervisor: string }) =>
    `${entries(count)} ${plural('pl', count, { one: 'czeka', few: 'czekają', other: 'czeka' })} na zatwierdzenie: ${supervisor}`,
  noSupervisor: 'jednostka nie wskazała jeszcze kierownika specjalizacji',
  noRecord: 'Nie masz jeszcze karty szkolenia',
  noRecordWhy:
    'Kartę zakłada jednostka, gdy przyjmie skierowanie z urzędu wojewódzkiego. Zapytaj w jednostce, czy je przyjęła.',
  trainees: 'Twoi lekarze',
  approve: ({ count }: { count: number }) => `Zobacz i zatwierdź ${entries(count)}`,
  open: 'Otwórz kartę',
  waiting: ({ count }: { count: number }) => `${entries(count)} do zatwierdzenia`,
  noneWaiting: 'Nic nie czeka',
  noTrainees: 'Nie kierujesz jeszcze żadną specjalizacją',
  noTraineesWhy: 'Karta pojawi się tutaj, gdy jednostka wskaże Cię jako kierownika specjalizacji.',
  noGrants: 'Nikt nie upoważnił Cię dziś do zatwierdzania wpisów',
  noGrantsWhy:
    'Opiekuna stażu wskazuje lekarz albo jego kierownik specjalizacji, na jeden staż i na wybrane dni. Wtedy zobaczysz tu jego wpisy z tego stażu i zatwierdzisz je.',
  granted: 'Lekarze na Twoim stażu',
  grantedLead:
    'Zatwierdzasz tylko wpisy stażu, do którego masz upoważnienie. Resztę zatwierdza kierownik specjalizacji.',
  records: 'Karty szkolenia',
  allRecords: 'Wszystkie karty',
  noRecords: 'Nie ma tu jeszcze żadnej karty',
  noPart: 'W tej roli nie prowadzisz ani nie sprawdzasz kart szkolenia',
  noPartWhy:
    'Karty widzą lekarz, którego dotyczą, kierownik specjalizacji, opiekun stażu, jednostka, urząd wojewódzki, konsultant i CMKP. Jeśli masz też inną rolę, zmień ją u góry strony.',
  noRecordsWhy: 'Zobaczysz tu karty, do których Twoja rola daje dostęp.',
  trainee: 'Lekarz',
  specialty: 'Specjalizacja',
  unit: 'Jednostka',
  end: 'Koniec szkolenia',
  state: 'Stan',
  cardNumber: 'Numer karty',
  waitingColumn: 'Do zatwierdzenia',
  states: {
    active: 'Szkolenie trwa',
    'office-check': 'Sprawdza urząd',
    'consultant-check': 'Sprawdza konsultant',
    returned: 'Do uzupełnienia',
    completed: 'Ukończone',
    closed: 'Zamknięta',
    removed: 'Skreślono',
  },
}
