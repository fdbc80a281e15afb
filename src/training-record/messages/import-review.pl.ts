import { plural } from '../../platform/i18n/plural.ts'

const counted = (count: number, [one, few, many]: readonly [string, string, string]) =>
  `${count} ${plural('pl', count, { one, few, many, other: many })}`
const entries = (count: number) => counted(count, ['wpis', 'wpisy', 'wpisów'])
const rows = (count: number) => counted(count, ['wiersz', 'wiersze', 'wierszy'])

interface Count {
  readonly count: number
}

interface EffectFacts {
  /** As shown: cases, or hours of duties. */
  readonly before: string
  readonly after: string
  readonly required: string
  /** Null when nothing is missing. */
  readonly missing: string | null
}

interface RowsNamed extends Count {
  readonly named: string
  readonly more: number
}

/** The check of the rows before they are added, what the import did, and the imports before it. */
export const pl = {
  summary: 'Wiersze',
  toAdd: 'Do dodania',
  withErrors: 'Z błędem',
  unmapped: 'Bez pozycji programu',
  skipped: 'Pominięte w pliku',
  repeated: 'Powtórzone',
  knownRows: 'Już w karcie',
  statuses: {
    added: 'Do dodania',
    known: 'Już w karcie',
    error: 'Błąd',
    unmapped: 'Bez pozycji',
    repeated: 'Powtórzony',
    skipped: 'Pominięty',
  },
  effect: 'Co to zmieni w wymaganiach',
  effectLead:
    'Wpisane teraz i po imporcie. Jaśniejsza część paska to wpisy z tego pliku. Wierszy, które już są w karcie, nie dodamy drugi raz.',
  effectOf: ({ before, after, required, missing }: EffectFacts) =>
    `teraz ${before}, po imporcie ${after} z ${required}, ${missing === null ? 'komplet' : `brakuje ${missing}`}`,
  effectDone: 'Co się zmieniło w wymaganiach',
  effectDoneLead: 'Jaśniejsza część paska to wpisy z tego pliku. Liczą się do wymagań, gdy kierownik je zatwierdzi.',
  effectWas: ({ before, after, required, missing }: EffectFacts) =>
    `było ${before}, jest ${after} z ${required}, ${missing === null ? 'komplet' : `brakuje ${missing}`}`,
  withoutMinimum: 'Tu program nie podaje liczby, którą trzeba osiągnąć. Wpisy zostaną w karcie:',
  dutiesAlone: 'Godziny dyżurów według stażu. Ile ich trzeba, karta policzy z dni stażu:',
  effectAlone: ({ before, after, isDone }: { before: string; after: string; isDone: boolean }) =>
    isDone ? `było ${before}, jest ${after}` : `teraz ${before}, po imporcie ${after}`,
  dutiesOf: ({ name }: { name: string }) => `Dyżury: ${name}`,
  withCode: ({ name, code }: { name: string; code: string }) => `${name}, kod ${code}`,
  unmappedNames: 'Nazwy bez pozycji programu',
  unmappedLead: 'Wskaż pozycję tutaj albo zostaw: tych wierszy wtedy nie dodamy.',
  unmappedPlaces: 'Dyżury bez stażu',
  errors: 'Wiersze z błędem',
  errorsLead: 'Popraw je tutaj albo zostaw: wierszy z błędem nie dodamy, pozostałe tak.',
  allMended: 'Poprawione.',
  rowsAt: ({ count, named, more }: RowsNamed) =>
    `${count === 1 ? 'Wiersz' : `${rows(count)}:`} ${named}${more > 0 ? ` i ${more} dalszych` : ''}`,
  moreRows: ({ count }: Count) => `Pokaż następne (zostało: ${count})`,
  fieldOfRow: ({ row, field }: { row: number; field: string }) => `${field} (wiersz ${row})`,
  codeForAll: ({ count }: Count) => `Kod dla wszystkich (${rows(count)})`,
  addWithoutNumber: ({ count }: Count) => `Dodaj mimo błędnego numeru (${rows(count)})`,
  addWithoutNumberHelp: 'Karta nie przechowuje numerów PESEL. Płeć uzupełnisz we wpisie.',
  rows: 'Wiersze z pliku',
  show: 'Pokaż wiersze',
  showAll: 'Wszystkie',
  colRow: 'Wiersz',
  colStatus: 'Stan',
  colDate: 'Data',
  colItem: 'Pozycja',
  colTime: 'Czas dyżuru',
  hoursAndMinutes: ({ hours, minutes }: { hours: number; minutes: number }) => `${hours} h ${minutes} min`,
  colCode: 'Kod',
  colInitials: 'Pacjent',
  colReasons: 'Co jest nie tak',
  rowAt: ({ sheet, row }: { sheet: string; row: number }) => (sheet === '' ? `${row}` : `${sheet}, ${row}`),
  nothingHere: 'Nie ma tu żadnych wierszy.',
  rowErrors: {
    'bad-date': 'Nie da się odczytać daty.',
    'bad-time': 'Nie da się odczytać czasu dyżuru.',
    'bad-sex': 'Nie da się odczytać płci.',
    'bad-code': 'To nie jest kod A ani B.',
    'code-ambiguous': 'Nie wiadomo, czy ta liczba to A, czy B. Wróć do kolumn i odpowiedz na pytanie o kod.',
    'bad-pesel': 'Numer PESEL ma błąd.',
    'missing-date': 'Brakuje daty.',
    'missing-service': 'Brakuje nazwy procedury.',
  },
  reasonAt: ({ field, reason }: { field: string; reason: string }) => `${field}: ${reason}`,
  missingItem: 'Wskaż pozycję programu.',
  add: ({ count }: Count) => `Dodaj ${entries(count)}`,
  allKnown: 'Wszystko z tego pliku już jest w karcie',
  seeRecord: 'Zobacz kartę',
  signedTitle: ({ names }: { names: string }) => `Arkusz jest podpisany: ${names}`,
  signedLead: ({ trainee }: { trainee: string }) =>
    `Wczytujesz go do karty: ${trainee}. Nazwisko z arkusza zostaje na Twoim urządzeniu.`,
  signedConfirm: ({ trainee }: { trainee: string }) => `To są procedury lub dyżury tej osoby: ${trainee}`,
  answerSigned: 'Potwierdź, że to właściwy plik. Bez tego go nie dodamy.',
  nothingToAdd: 'Nie ma czego dodać. Popraw błędy w pliku albo dopasuj nazwy.',
  notSaved: 'Nic nie dodano',
  refusedRows: ({ count }: Count) => `Popraw ${rows(count)} i spróbuj jeszcze raz. W tabeli widać, co jest nie tak.`,

  added: ({ count }: Count) => (count === 0 ? 'Wszystko było już w karcie' : `Dodano ${entries(count)}`),
  addedLead: 'Wpisy czekają na zatwierdzenie przez kierownika.',
  known: ({ count }: Count) => `Już w karcie, nie dodano drugi raz: ${rows(count)}.`,
  undo: 'Cofnij import',
  undone: 'Import cofnięty',
  undoneLead: 'Wpisów z tego pliku nie ma już w karcie.',
  undoFailed: 'Nie udało się cofnąć importu',
  another: 'Importuj następny plik',
  toRecord: 'Przejdź do karty',

  history: 'Wcześniejsze importy',
  colFile: 'Plik',
  colAdded: 'Dodano',
  colWhen: 'Kiedy',
  stateUndone: 'Cofnięty',
  stateApproved: ({ count }: Count) => `Zatwierdzone: ${entries(count)}`,
}
