import { plural } from '../../platform/i18n/plural.ts'

const counted = (count: number, [one, few, many]: readonly [string, string, string]) =>
  `${count} ${plural('pl', count, { one, few, many, other: many })}`
const rows = (count: number) => counted(count, ['wiersz', 'wiersze', 'wierszy'])

interface Count {
  readonly count: number
}

interface Assisted extends Count {
  readonly columns: readonly string[]
}

const quoted = (titles: readonly string[]) =>
  titles.length === 0 ? 'z asystą' : titles.map((title) => `„${title}”`).join(', ')

interface ItemStands {
  readonly code: 'A' | 'B' | null
  readonly entered: number
  readonly required: number
  readonly toDo: number
}

export const pl = {
  title: 'Import z arkusza',
  lead: 'Wgraj plik ze szpitala albo własną tabelę. Nazwiska i numery PESEL zostają na Twoim urządzeniu: do karty trafiają tylko inicjały i płeć.',
  steps: 'Kroki importu',
  stepFile: 'Plik',
  stepSheets: 'Kolumny',
  stepValues: 'Dopasowanie',
  stepReview: 'Sprawdzenie',
  stepDone: 'Gotowe',
  back: 'Wróć',
  noRecord: 'Nie masz jeszcze karty',
  noRecordLead:
    'Karta powstaje, gdy jednostka przyjmie Twoje skierowanie. Wtedy zaimportujesz do niej swoje procedury.',

  drop: 'Plik z procedurami albo dyżurami',
  dropHelp: 'xlsx, xls, ods, csv lub txt, do 20\u00a0MB i 50\u00a0000 wierszy',
  pasted: 'Wklejone wiersze',
  reading: 'Czytamy plik na Twoim urządzeniu.',
  fileRefused: 'Nie da się odczytać tego pliku',
  fileRefusals: {
    'not-a-spreadsheet':
      'To nie jest arkusz ani plik tekstowy z tabelą. Zapisz go jako xlsx albo csv i spróbuj jeszcze raz.',
    'empty-file': 'Plik jest pusty. Sprawdź, czy to ten plik.',
    damaged: 'Plik jest uszkodzony. Otwórz go w arkuszu, zapisz jeszcze raz jako xlsx i wgraj nową kopię.',
    encrypted: 'Plik jest zabezpieczony hasłem. Otwórz go w arkuszu, zapisz kopię bez hasła i wgraj tę kopię.',
    macros: 'Plik zawiera makra. Zapisz go jako zwykły xlsx, bez makr, i wgraj ten plik.',
    'too-large': 'Plik ma ponad 20 MB. Podziel go na mniejsze, na przykład po jednym roku.',
    'too-many-rows': 'Plik ma ponad 50\u00a0000 wierszy. Podziel go na mniejsze, na przykład po jednym roku.',
    'zip-bomb': 'Plik po rozpakowaniu jest podejrzanie duży. Otwórz go w arkuszu i zapisz jeszcze raz.',
    fault: 'Coś poszło nie tak przy czytaniu pliku. Zapisz go jako csv i spróbuj jeszcze raz.',
  },
  noRows: 'W pliku nie ma wierszy z danymi. Sprawdź, czy to ten plik.',

  sheetsLead:
    'Sprawdź, co znaczą kolumny. Jeśli coś rozpoznaliśmy źle, zmień to tutaj. Nazwiska i numery pacjentów są zakryte.',
  unnamedSheet: 'Tabela',
  sheetKind: ({ kind, count }: Count & { kind: 'procedure' | 'duty' }) =>
    `${kind === 'duty' ? 'Dyżury' : 'Procedury'}, ${rows(count)}`,
  headerRow: 'Wiersz z nagłówkami',
  noHeader: 'Bez nagłówków',
  rowNumber: ({ row }: { row: number }) => `Wiersz ${row}`,
  column: ({ name }: { name: string }) => `Kolumna ${name}`,
  titledColumn: ({ name, title }: { name: string; title: string }) => `${name}: ${title}`,
  samples: ({ texts }: { texts: string }) => `W pliku: ${texts}`,
  coveredColumn: 'W pliku: numery, tu zakryte',
  emptyColumn: 'Pusta kolumna',
  recognised: ({ fields }: { fields: string }) => `Rozpoznane: ${fields}. Zobacz lub zmień kolumny`,
  sheetWithoutRows: 'Nie widać tu procedur ani dyżurów. Zobacz kolumny',
  fields: {
    send: 'Czy dodać wiersz',
    date: 'Data',
    year: 'Rok szkolenia',
    code: 'Kod A lub B',
    role: 'Rola słowami',
    operator: 'Wykonał',
    assistants: 'Asysta lub nadzór',
    place: 'Miejsce',
    rotation: 'Staż',
    givenNames: 'Imię pacjenta',
    surname: 'Nazwisko pacjenta',
    patient: 'Pacjent (imię i nazwisko)',
    pesel: 'PESEL',
    initials: 'Inicjały',
    sex: 'Płeć',
    age: 'Wiek',
    service: 'Procedura lub badanie',
    group: 'Grupa',
    hours: 'Godziny',
    minutes: 'Minuty',
    total: 'Czas razem',
    ignored: 'Pomiń',
  },
  codeNumbers: 'Co znaczy 1 w kolumnie z kodem?',
  codeNumbersHelp: 'Programy liczą tę listę różnie, a w tym pliku nie da się tego poznać.',
  codeNumbersRead: 'Tak policzyliśmy na podstawie liczb w pliku. Jeśli jest odwrotnie, zmień to tutaj.',
  answerNumbers: 'Wybierz, co znaczą te liczby. Bez odpowiedzi nie dodamy tych wierszy.',
  oneIsA: '1 to A (operator), 2 to B (asysta)',
  oneIsB: '0 to A (operator), 1 to B (asysta)',
  nameOrder: 'Kolejność w kolumnie z pacjentem',
  surnameFirst: 'Nazwisko, potem imię',
  givenFirst: 'Imię, potem nazwisko',
  toValues: 'Dalej: dopasuj nazwy',

  services: 'Badania i procedury',
  servicesLead:
    'Wskaż, którą pozycją programu jest każda nazwa z pliku. Wierszy bez pozycji nie dodamy. Zapamiętamy Twój wybór.',
  rotations: 'Staże',
  rotationsLead: 'Podczas którego stażu wykonano te procedury. To pole możesz zostawić puste.',
  duties: 'Dyżury',
  dutiesLead: 'Do którego stażu należą dyżury z tych miejsc. Dyżurów bez stażu nie dodamy.',
  noPlace: '(bez miejsca)',
  valueLabel: ({ text, count }: Count & { text: string }) => `${text} (${rows(count)})`,
  fitsToo: 'Pasuje też',
  itemStands: ({ code, entered, required, toDo }: ItemStands) =>
    `${code === null ? '' : `${code}: `}${entered} z ${required}, ${toDo === 0 ? 'komplet' : `brakuje ${toDo}`}`,
  unsettled: ({ count }: Count) => `Bez pozycji programu: ${counted(count, ['nazwa', 'nazwy', 'nazw'])}`,
  missingCode: ({ count }: Count) => `Jaki kod mają procedury bez kodu (${rows(count)})?`,
  missingCodeHelp: 'Plik nie mówi, w jakiej roli je wykonano. Jedna odpowiedź dotyczy ich wszystkich.',
  answerCode: 'Wybierz A albo B. Bez odpowiedzi nie dodamy tych wierszy.',
  codeA: 'A: wykonujesz samodzielnie, z asystą lub pod nadzorem',
  codeB: 'B: jesteś pierwszą asystą',
  assisted: ({ count, columns }: Assisted) =>
    `${counted(count, ['wiersz ma', 'wiersze mają', 'wierszy ma'])} w ${columns.length > 1 ? 'kolumnach' : 'kolumnie'} ${quoted(columns)} nazwisko innego lekarza. ${count === 1 ? 'Wpiszemy mu' : 'Wpiszemy im'} kod B. Czy to się zgadza?`,
  assistedExample: ({ text, doctor }: { text: string; doctor: string }) => `${text}: ${doctor}`,
  assistedHelp: ({ examples }: { examples: string }) =>
    `Na przykład: ${examples}. Plik nie mówi, kto operował. Jeśli ten lekarz Ci asystował albo Cię nadzorował, to kod A.`,
  assistedB: 'Tak, kod B: operuje ktoś inny, Ty jesteś pierwszą asystą',
  assistedA: 'Nie, kod A: wykonujesz samodzielnie, ten lekarz asystował lub nadzorował',
  withRepeated: ({ count }: Count) => `Dodaj też ${rows(count)} takich samych jak wcześniejsze`,
  withRepeatedHelp: 'Zaznacz, jeśli to osobne przypadki, a nie powtórzenie.',
  toReview: 'Dalej: sprawdź wpisy',
}
