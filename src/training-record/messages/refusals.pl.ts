import { plural } from '../../platform/i18n/plural.ts'
import type { TrainingRecordRefusal } from '../rules/refusals.ts'

type Sentence = string | ((facts: never) => string)

const days = (count: number) => `${count} ${plural('pl', count, { one: 'dzień', other: 'dni' })}`

/** What is wrong and what to do, by the code of the refusal; the field beside which it stands is not repeated. */
export const pl = {
  missing: 'Uzupełnij to pole.',
  'too-long': ({ characters, most }: { characters: number; most: number }) =>
    `Masz tu ${characters} znaków, a może być najwyżej ${most}. Skróć tekst.`,
  'bad-date': 'Nie ma takiej daty. Wpisz ją na przykład tak: 12.03.2026.',
  'not-a-number': 'Wpisz liczbę cyframi.',
  'not-whole': 'Wpisz liczbę całkowitą, bez części po przecinku.',
  'below-zero': 'Liczba nie może być mniejsza od zera.',
  'too-small': ({ least }: { least: number }) => `Wpisz co najmniej ${least}.`,
  'too-large': ({ most }: { most: number }) => `Wpisz najwyżej ${most}.`,
  'unknown-choice': 'Wybierz jedną z możliwości z listy.',
  'outside-training': ({ from, until }: { from: string; until?: string }) =>
    until ? `Ten dzień jest poza szkoleniem, które trwa od ${from} do ${until}.` : `Szkolenie zaczyna się ${from}.`,
  'in-the-future': 'Ten dzień jeszcze nie nadszedł. Wpisz dzień dzisiejszy albo wcześniejszy.',
  'period-ends-before-it-begins': ({ from }: { from: string }) =>
    `Koniec jest przed początkiem (${from}). Popraw jedną z dat.`,
  'unknown-item': 'Tego nie ma w programie. Wybierz pozycję z listy.',
  'wrong-item': 'To pozycja programu innego rodzaju. Wybierz właściwą z listy.',
  'unknown-kind': 'Nie ma takiego rodzaju wpisu.',
  'bad-initials': ({ most }: { most: number }) => `Wpisz same inicjały pacjenta: litery, najwyżej ${most}.`,
  'holds-pesel': 'Tu jest numer PESEL. Usuń go: karta nie może pozwalać rozpoznać pacjenta.',
  'unit-not-assigned':
    'Kierownik specjalizacji nie wskazał jeszcze jednostki tego stażu. Poproś go o to, potem dodaj wpis.',
  'more-days-than-period': ({ most }: { most: number }) =>
    `Między tymi datami jest tylko ${days(most)}. Popraw liczbę dni albo daty.`,
  'more-hours-than-period': ({ most }: { most: number }) =>
    `Między tymi datami mieści się najwyżej ${most} godzin. Popraw godziny albo daty.`,
  'reason-not-in-force': ({ date }: { date: string }) => `Tego powodu nie było w ustawie w dniu ${date}.`,
  'absence-over-limit': ({ most }: { most?: number }) =>
    most
      ? `Z tego powodu można być nieobecnym najwyżej ${days(most)}.`
      : 'Z tego powodu nie można być nieobecnym dłużej.',
  'bad-identifier': 'Wybierz pozycję z listy.',
  'over-additional-days': ({ days: sum, most }: { days: number; most: number }) =>
    `W tym roku szkolenia byłoby razem ${days(sum)}, a może być najwyżej ${days(most)}.`,
  'over-half-of-rotation': ({ most }: { most: number }) =>
    `Dodatkowe dni mogą skrócić ten staż najwyżej o połowę, czyli o ${days(most)}.`,
  'basic-rotation-first': ({ days: left }: { days: number }) =>
    `Najpierw ukończ staż podstawowy: brakuje w nim ${days(left)}.`,
  'rotation-overlaps': ({ from, until }: { from: string; until: string }) =>
    `W tym czasie masz już staż: ${from} – ${until}. Popraw daty jednego z nich.`,
  'rotation-exempt': 'W tym czasie masz zwolnienie z dyżurów na tym stażu.',
  'rotation-has-duties': 'W tym czasie masz już wpisane dyżury na tym stażu. Zwolnienie nie może ich obejmować.',
  'independent-duty-without-consent':
    'Na samodzielny dyżur potrzebna jest wcześniejsza zgoda kierownika specjalizacji.',
  'rotation-approved': ({ days: count }: { days: number }) =>
    `Ten staż jest już zatwierdzony w całości (${days(count)}). Nie można do niego nic dopisać ani zmienić. Jeśli coś się nie zgadza, popraw zatwierdzony wpis i podaj powód.`,
  'too-many-files': ({ most }: { most: number }) => `Możesz dołączyć najwyżej ${most} plików.`,
  'file-not-found': 'Jednego z plików nie ma już na serwerze. Usuń go z listy i dołącz jeszcze raz.',
  'course-twice': 'Ten kurs jest już w karcie. Popraw tamten wpis.',
  'over-half': ({ most }: { most: number }) => `Uznać można najwyżej połowę szkolenia, czyli ${days(most)}.`,
  'over-reduction': ({ most }: { most: number }) => `Przedłużenie można skrócić razem najwyżej o ${days(most)}.`,
  'recognised-too-old': ({ oldest }: { oldest: string }) => `Uznać można to, co ukończono ${oldest} albo później.`,
  'own-record': 'To Twoja własna karta. Zatwierdza w niej ktoś inny.',
  'not-permitted': 'Twoja rola tego nie obejmuje.',
  'record-closed': 'Karta jest zamknięta albo czeka na sprawdzenie, więc nic się w niej nie zmienia.',
  'element-not-open': 'Karta wróciła do uzupełnienia. Zmienisz w niej tylko to, czego dotyczą uwagi.',
  'mentor-is-trainee': 'Nie możesz zatwierdzać wpisów we własnej karcie. Wskaż inną osobę.',
  'grant-too-long': ({ most }: { most: string }) => `Upoważnienie może trwać najwyżej do ${most}.`,
  'grant-over': 'Ten dzień już minął. Wpisz dzisiejszy albo późniejszy.',
  'grant-from-too-early': 'Upoważnienie trwa najwyżej rok, a od tego dnia minął rok albo więcej. Wpisz późniejszy.',
  'already-granted': ({ from, until }: { from: string; until: string }) =>
    `Ta osoba ma już upoważnienie do tego stażu od ${from} do ${until}. Nie trzeba dodawać drugiego.`,
  'not-a-programme': 'To nie jest zapis programu specjalizacji.',
  'bad-field': ({ path }: { path: string }) => `Zapis programu ma błąd w miejscu ${path}.`,
  'unknown-requirement': ({ path }: { path: string }) => `Nie wiadomo, ile program wymaga w miejscu ${path}.`,
  'unknown-total': ({ path }: { path: string }) => `Nieznana suma w programie, w miejscu ${path}.`,
  'total-differs': ({ path }: { path: string }) => `Suma w programie nie zgadza się w miejscu ${path}.`,
  'key-twice': 'Ta sama pozycja jest w programie dwa razy.',
  'archive-not-genuine':
    'To nie jest archiwum z tego systemu albo ktoś je zmienił. Wskaż plik dokładnie taki, jaki został pobrany.',
  'archive-version-unknown': 'Tego archiwum nie umiemy jeszcze odczytać: zapisała je nowsza wersja systemu.',
  'archive-too-large': ({ megabytes, most }: { megabytes: number; most: number }) =>
    `Pliki w tej karcie zajmują ${megabytes} MB, a archiwum mieści najwyżej ${most} MB. Pobierz pliki z wpisów osobno.`,
  'archive-of-another-record': 'To archiwum innej karty.',
  'record-not-empty': 'W karcie są już wpisy. Archiwum można wczytać tylko do pustej karty.',
  'not-in-state': ({ of }: { of?: string }) =>
    of === 'record'
      ? 'Karta jest już w innym stanie. Odśwież stronę.'
      : 'Ten wpis jest już w innym stanie. Odśwież stronę.',
  'consultant-is-supervisor': 'Jesteś kierownikiem tej specjalizacji, więc kartę sprawdzi konsultant krajowy.',
  'consent-not-cited': 'Wpisz numer zgody i dzień, w którym ją wydano.',
  'too-many-trainees': ({ trainees, most }: { trainees: number; most: number }) =>
    most < 4
      ? `Ta osoba kieruje już ${trainees} specjalizacjami, a bez zgody konsultanta krajowego może najwyżej ${most}. Wpisz zgodę albo wskaż kogoś innego.`
      : `Ta osoba kieruje już ${trainees} specjalizacjami, a nawet ze zgodą konsultanta krajowego może najwyżej ${most}. Wskaż kogoś innego.`,
  'not-supervisor-of-unit': 'Ta osoba nie ma dziś roli kierownika specjalizacji w tej jednostce. Wskaż kogoś innego.',
  'already-supervisor': 'Ta osoba już kieruje tą specjalizacją. Wskaż kogoś innego.',
  'record-changed':
    'Ktoś zmienił tę kartę w międzyczasie. Odśwież stronę i sprawdź, czy zmiana jest jeszcze potrzebna.',
  'referral-decided': 'Ktoś z jednostki już rozpatrzył to skierowanie. Odśwież stronę.',
  'start-outside-referral': ({ from, until }: { from: string; until: string }) =>
    `Skierowanie obejmuje dni od ${from} do ${until}. Wybierz jeden z nich.`,
  'not-by-correction': 'Tego nie zmienisz poprawką, bo zmiana już nastąpiła. Jeśli jest błędna, wpisz następną zmianę.',
  'same-unit': 'Szkolenie już trwa w tej jednostce. Wybierz inną.',
  'unit-change-too-early': ({ first }: { first: string }) =>
    `W rezydenturze jednostkę można zmienić po roku szkolenia, czyli najwcześniej ${first}.`,
  'waiting-entries-first': ({ waiting }: { waiting: number }) =>
    `Na dotychczasowego kierownika ${plural('pl', waiting, { one: 'czeka', few: 'czekają', other: 'czeka' })} jeszcze ${waiting} ${plural('pl', waiting, { one: 'wpis', few: 'wpisy', other: 'wpisów' })}. Najpierw musi je zatwierdzić albo zwrócić.`,
  'profession-not-of-specialty': 'W tej dziedzinie szkoli się inny zawód. Sprawdź osobę i specjalizację.',
  'bad-register-part': 'Nie da się nadać numeru karty. Sprawdź specjalizację i województwo.',
  'reason-too-short': ({ least }: { least: number }) => `Napisz w co najmniej ${least} znakach, co trzeba poprawić.`,
  'reason-too-long': ({ most }: { most: number }) => `Uzasadnienie może mieć najwyżej ${most} znaków.`,
  'undo-too-late': 'Minęło 10 sekund, zatwierdzenie zostaje.',
  'elements-missing': ({ count }: { count: number }) =>
    `W karcie brakuje jeszcze ${count} ${plural('pl', count, { one: 'elementu', other: 'elementów' })}.`,
  'not-ended-yet': ({ end }: { end: string }) =>
    `Szkolenie trwa do ${end}. Odmówić możesz dopiero wtedy, a teraz możesz zwrócić pojedyncze wpisy.`,
  'not-found': 'Nie ma tego albo nie masz do tego dostępu.',
  'stale-version': ({ of }: { of?: string }) =>
    of === 'record'
      ? 'Ktoś w międzyczasie zdecydował o tej karcie. Odśwież stronę i zobacz, na czym stanęło.'
      : 'Ktoś zmienił ten wpis w międzyczasie. Odśwież stronę i popraw nową wersję.',
  'id-taken': 'Pod tym numerem jest już inny wpis. Dodaj wpis jeszcze raz.',
  'unit-not-found': 'Nie ma takiej jednostki.',
  'person-not-found': 'Nie ma takiej osoby.',
  'no-licence-number': 'Ta osoba nie ma numeru prawa wykonywania zawodu.',
  'programme-not-of-specialty': 'Ten program jest dla innej specjalizacji.',
  'unit-outside-voivodeship': 'Ta jednostka leży w innym województwie.',
  'training-open':
    'Ta osoba jest już w trakcie szkolenia albo ma skierowanie, którego jednostka jeszcze nie rozpatrzyła.',
  'unknown-mode': 'Wybierz tryb szkolenia z listy.',
  'session-empty': 'Wpisz sesję postępowania kwalifikacyjnego.',
  'rows-refused': 'Części wierszy nie da się zapisać. Nic nie zostało dodane.',
  'import-approved': 'Część tych wpisów jest już zatwierdzona, więc importu nie można cofnąć.',
  'import-undone': 'Ten import jest już cofnięty.',
  'bad-request': 'Tych danych nie da się przyjąć. Sprawdź pola i spróbuj jeszcze raz.',
  'not-signed-in': 'Twoja sesja wygasła. Zaloguj się jeszcze raz.',
  'step-up-needed': 'Najpierw potwierdź, że to Ty.',
  'too-many-requests': 'Za dużo zapytań naraz. Odczekaj chwilę i spróbuj ponownie.',
  'no-network': 'Nie ma połączenia z siecią. Spróbuj, gdy wróci.',
  fault: 'Coś się u nas zepsuło. Spróbuj jeszcze raz za chwilę.',
} satisfies Record<TrainingRecordRefusal, Sentence> & Record<string, Sentence>
