import { plural } from '../../platform/i18n/plural.ts'

const rows = (count: number) => `${count} ${plural('pl', count, { one: 'wiersz', few: 'wiersze', other: 'wierszy' })}`
const accounts = (count: number) => `${count} ${plural('pl', count, { one: 'konto', few: 'konta', other: 'kont' })}`
const errors = (count: number) => `${count} ${plural('pl', count, { one: 'błąd', few: 'błędy', other: 'błędów' })}`
const same = ({ row }: { row: number }) => `Wiersz ${row}`

const columns = {
  pesel: 'PESEL',
  givenNames: 'Imiona',
  surname: 'Nazwisko',
  email: 'E-mail',
  profession: 'Zawód',
  licenceNumber: 'PWZ',
  role: 'Rola',
  function: 'Funkcja',
  unit: 'Jednostka',
  body: 'Organ',
  voivodeship: 'Województwo',
  specialty: 'Dziedzina',
  from: 'Od',
  until: 'Do',
}
type Column = keyof typeof columns
const named = (all: readonly Column[]) => all.map((one) => columns[one]).join(', ')

export const pl = {
  accounts: 'Konta i rejestr',
  whoMay: 'administrator systemu',
  title: 'Konta z pliku',
  lead: 'Wgraj plik CSV z osobami i rolami. Najpierw zobaczysz, co się stanie, i wszystkie błędy naraz. Nic się nie zmieni, dopóki tego nie zatwierdzisz.',
  file: 'Plik CSV z kontami',
  fileHelp: 'csv rozdzielany średnikami lub przecinkami, UTF-8 albo Windows-1250, do 20 000 wierszy i 8 MB',
  template: 'Pobierz wzór pliku',
  templateName: 'konta-wzor',
  columnsTitle: 'Co wpisać w kolumnach',
  other: 'Wybierz inny plik',
  checking: 'Sprawdzamy plik',
  counted: 'Co zrobi ten plik',
  rows: 'Wiersze',
  newPersons: 'Nowe osoby',
  newAccounts: 'Nowe konta',
  newRoles: 'Nowe role',
  heldAlready: 'Role, które osoby już mają',
  nothingToDo: 'Wszystko z tego pliku jest już w rejestrze. Nie ma czego zakładać.',
  ignored: ({ titles }: { titles: string }) => `Nie czytamy kolumn: ${titles}.`,
  errorsTitle: ({ count }: { count: number }) => `Do poprawienia w pliku: ${errors(count)}`,
  errorsLead: 'Popraw je w arkuszu i wgraj plik jeszcze raz. Dopóki są, nie zakładamy żadnego konta.',
  firstErrors: ({ count }: { count: number }) => `Pokazujemy pierwsze ${count}.`,
  row: 'Wiersz',
  column: 'Kolumna',
  wrong: 'Co jest nie tak',
  peopleTitle: 'Osoby w pliku',
  firstPeople: ({ count }: { count: number }) => `Pierwsze ${count} osób.`,
  person: 'Osoba',
  role: 'Role',
  effect: 'Co się stanie',
  effects: {
    'new-person': 'Nowa osoba i konto',
    'new-account': 'Konto dla znanej osoby',
    'new-roles': 'Nowe role',
    nothing: 'Bez zmian',
  },
  doIt: ({ count }: { count: number }) => `Załóż ${accounts(count)}`,
  giveRoles: ({ count }: { count: number }) =>
    `Nadaj ${count} ${plural('pl', count, { one: 'rolę', few: 'role', other: 'ról' })}`,
  done: ({ newAccounts, newRoles }: { newAccounts: number; newRoles: number }) =>
    `Gotowe: założono ${accounts(newAccounts)}, nadano role: ${newRoles}`,
  doneLead: 'Każda nowa osoba dostanie list z odnośnikiem do ustawienia hasła; loginem tożsamości wejdzie bez hasła.',
  another: 'Wgraj następny plik',
  register: 'Rejestr osób',
  registerLead:
    'Osoby i role jako plik CSV. Numery PESEL są zasłonięte. Pobranie zostaje w śladzie każdej z tych osób.',
  registerDownload: 'Pobierz rejestr osób (CSV)',
  columns,
  columnHelp: {
    pesel: '11 cyfr. Jeśli zaczyna się od zera, ustaw w arkuszu kolumnę jako tekst.',
    givenNames: 'Imię albo imiona.',
    surname: 'Nazwisko.',
    email: 'Adres, na który przyjdą listy. Każda osoba ma własny.',
    profession: 'Na przykład lekarz, lekarz dentysta, farmaceuta. Puste, gdy osoba nie ma zawodu medycznego.',
    licenceNumber: 'Numer prawa wykonywania zawodu; puste, gdy go nie ma.',
    role: 'Na przykład kierownik specjalizacji, opiekun stażu, kierownik jednostki, urząd wojewódzki.',
    function: 'Użytkownik, kierownik albo administrator. Puste znaczy zwykłą dla roli.',
    unit: 'Nazwa jednostki, a gdy jest ich więcej, nazwa i miasto. Dla ról w jednostce.',
    body: 'Nazwa izby albo uczelni. Dla ról w izbie i na uczelni.',
    voivodeship: 'Nazwa albo kod TERYT. Dla urzędu wojewódzkiego i konsultanta wojewódzkiego.',
    specialty: 'Czterocyfrowy kod dziedziny. Dla konsultantów.',
    from: 'Pierwszy dzień roli: 2026-03-12 albo 12.03.2026.',
    until: 'Ostatni dzień roli; puste, gdy bez końca.',
  },
  rowErrors: {
    missing: 'Tu nic nie ma, a musi być.',
    'bad-pesel': ({ why }: { why: string }) =>
      why === 'length'
        ? 'PESEL ma 11 cyfr. Jeśli zaczyna się od zera, arkusz mógł je zgubić: ustaw kolumnę jako tekst.'
        : 'To nie jest poprawny PESEL. Sprawdź każdą cyfrę.',
    'bad-name': 'To nie wygląda na imię ani nazwisko.',
    'bad-email': 'To nie jest adres e-mail.',
    'licence-without-profession': 'Jest numer PWZ, a nie ma zawodu.',
    'licence-number-shape': 'Numer PWZ nie ma postaci, jaką ma w tym zawodzie.',
    'licence-number-check-digit': 'Cyfra kontrolna numeru PWZ się nie zgadza.',
    'unknown-value': 'Nie znamy takiej wartości.',
    'function-of-another-role': 'Tej roli nie pełni się w takiej funkcji.',
    'place-unknown': 'Nie ma takiej w rejestrze.',
    'place-several': ({ count }: { count: number }) => `Jest ich ${count} o tej nazwie. Dopisz miasto.`,
    'scope-missing': 'Ta rola musi to mieć.',
    'scope-superfluous': 'Ta rola tego nie ma. Zostaw puste.',
    'bad-date': 'To nie jest dzień. Wpisz 2026-03-12 albo 12.03.2026.',
    'period-ends-before-it-begins': 'Rola kończy się, zanim się zacznie.',
    'row-contradicts': ({ row }: { row: number }) => `${same({ row })} mówi o tej samej osobie co innego.`,
    'role-twice': ({ row }: { row: number }) => `${same({ row })} daje tej osobie tę samą rolę w tym samym czasie.`,
    'of-another-row': ({ row }: { row: number }) => `To samo ma inna osoba: wiersz ${row}.`,
    'own-roles': 'To Ty. Nikt nie nadaje ról sobie.',
    'role-by-operator': 'Administratorów systemu nadaje tylko jego operator, z wiersza poleceń.',
    'named-otherwise': 'Pod tym numerem PESEL rejestr zna osobę, która nazywa się inaczej. Sprawdź numer.',
    'known-otherwise': 'Rejestr ma tu co innego. Sprawdź, które jest prawdziwe.',
    'email-taken': 'Tego adresu używa już ktoś inny.',
    'licence-number-taken': 'Ten numer ma już ktoś inny.',
    'role-held-otherwise': ({ from, until }: { from: string; until: string | null }) =>
      `Osoba ma już tę rolę od ${from}${until ? ` do ${until}` : ''}. Najpierw trzeba zakończyć tamtą.`,
  },
  importRefusals: {
    'not-a-spreadsheet': 'To nie jest plik CSV. Zapisz arkusz jako CSV i wgraj go jeszcze raz.',
    'empty-file': 'Plik jest pusty.',
    damaged: 'Pliku nie da się odczytać. Zapisz arkusz jako CSV jeszcze raz.',
    encrypted: 'Plik jest zaszyfrowany. Zapisz arkusz jako zwykły CSV.',
    macros: 'To nie jest plik CSV. Zapisz arkusz jako CSV i wgraj go jeszcze raz.',
    'too-large': 'Plik jest za duży: może mieć najwyżej 8 MB.',
    'zip-bomb': 'To nie jest plik CSV. Zapisz arkusz jako CSV i wgraj go jeszcze raz.',
    'no-rows': 'W pliku nie ma żadnego wiersza pod nagłówkiem.',
    'too-many-rows': ({ most }: { most: number }) => `Plik może mieć najwyżej ${rows(most)}. Podziel go.`,
    'columns-missing': ({ columns: missing }: { columns: readonly Column[] }) =>
      `W pierwszym wierszu brakuje kolumn: ${named(missing)}. Porównaj go ze wzorem.`,
    'column-twice': ({ columns: twice }: { columns: readonly Column[] }) =>
      `Ta sama kolumna stoi w pliku dwa razy: ${named(twice)}.`,
    'own-pesel-unknown':
      'Rejestr nie zna Twojego numeru PESEL, więc nie wiadomo, czy nie ma Cię w pliku. Potwierdź swoją tożsamość albo poproś operatora.',
    'rows-in-error': 'W pliku są błędy, więc nie założono żadnego konta. Sprawdź plik jeszcze raz.',
    'register-changed': 'Rejestr zmienił się w tej chwili i nic nie zapisano. Sprawdź plik jeszcze raz.',
    'step-up-needed': 'Najpierw potwierdź, że to Ty.',
  },
}
