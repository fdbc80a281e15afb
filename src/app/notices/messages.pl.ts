import { plural } from '../../platform/i18n/plural.ts'
import { pl as deadlines } from './messages/deadlines.pl.ts'
import { pl as matters } from './messages/matters.pl.ts'
import { pl as staff } from './messages/staff.pl.ts'

interface Counted {
  readonly count: number
}

interface Approved extends Counted {
  readonly by: string
}

interface Filed {
  readonly number: string
  readonly due: string
}

interface Of {
  readonly trainee: string
}

interface Supervised {
  readonly supervisor: string
}

interface Mentored extends Of {
  readonly rotation: string
}

interface LetIn extends Of {
  readonly until: string
}

interface Deputised {
  readonly principal: string
  readonly deputy: string
  readonly from: string
  readonly until: string
}

interface Act {
  readonly act: string
  readonly by: string
}

/** By the kind of the entry; one that is not here is called an entry. */
const ACTS: Readonly<Record<string, string>> = {
  absence: 'nieobecność',
  extension: 'przedłużenie szkolenia',
  shortening: 'skrócenie szkolenia',
  recognition: 'uznanie stażu lub kursu',
  'change-of-mode': 'zmiana trybu',
  'exam-consent': 'zgoda na wcześniejszy egzamin',
  'independent-duty-consent': 'zgoda na samodzielne dyżury',
}

const entries = (count: number) => `${count} ${plural('pl', count, { one: 'wpis', few: 'wpisy', other: 'wpisów' })}`

interface Decided {
  readonly number: string
  /** A notice from before there were documents names none. */
  readonly decision?: string
}

const decisionToTake = (number: string | undefined) => (number ? `Decyzję ${number} pobierzesz tam jako PDF.` : '')
const daysWord = (count: number) => plural('pl', count, { one: 'dzień', few: 'dni', other: 'dni' })
export const pl = {
  unknown: { subject: () => 'Nowa wiadomość w OpenSMK', body: () => 'Otwórz ją w skrzynce.' },
  kinds: {
    ...deadlines,
    ...staff,
    ...matters,
    'entries-returned': {
      subject: ({ count }: Counted) => `Do poprawy: ${entries(count)}`,
      body: () => 'Otwórz kartę, przeczytaj powód i popraw. Zwróconych wpisów nie wlicza się do programu.',
    },
    'entries-approved': {
      subject: ({ count }: Counted) => `Zatwierdzono ${entries(count)}`,
      body: ({ by }: Approved) => `Zatwierdza: ${by}. W karcie zobaczysz, ile jeszcze zostało.`,
    },
    'entries-signed-off': {
      subject: ({ count }: Counted) => `Podpisano twoim kodem: ${entries(count)}`,
      body: ({ by }: Approved) => `Podpisuje: ${by}. Nic o tym nie wiesz? Powiedz kierownikowi specjalizacji.`,
    },
    'act-entered': {
      subject: ({ act }: Act) => `Nowy wpis w twojej karcie: ${ACTS[act] ?? 'wpis'}`,
      body: ({ by }: Act) => `Dodaje: ${by}. Otwórz wpis i sprawdź, czy wszystko się zgadza.`,
    },
    'referral-issued': {
      subject: () => 'Masz skierowanie na szkolenie specjalizacyjne',
      body: () => 'Teraz rozpatruje je jednostka. Gdy je przyjmie, powstanie twoja karta.',
    },
    'referral-to-decide': {
      subject: ({ trainee }: Of) => `Skierowanie czeka na decyzję: ${trainee}`,
      body: () => 'Przyjmij je i wskaż kierownika specjalizacji albo odmów i podaj powód.',
    },
    'own-referral-declined': {
      subject: ({ number }: { number: string }) => `Jednostka nie przyjęła skierowania ${number}`,
      body: () => 'Zapytaj w urzędzie wojewódzkim, co dalej. Urząd już wie o odmowie.',
    },
    'referral-declined': {
      subject: ({ number }: { number: string }) => `Jednostka nie przyjęła skierowania ${number}`,
      body: ({ trainee }: Of) => `Lekarz: ${trainee}. Przeczytaj powód i wystaw skierowanie do innej jednostki.`,
    },
    'record-opened': {
      subject: () => 'Masz kartę szkolenia specjalizacyjnego',
      body: ({ supervisor }: Supervised) =>
        `Twój kierownik specjalizacji: ${supervisor}. Możesz od razu dodawać wpisy.`,
    },
    'made-supervisor': {
      subject: ({ trainee }: Of) => `Kierujesz specjalizacją: ${trainee}`,
      body: () => 'Wpisy do zatwierdzenia znajdziesz na swojej stronie głównej.',
    },
    'supervisor-changed': {
      subject: ({ supervisor }: Supervised) => `Twój kierownik specjalizacji: ${supervisor}`,
      body: () => 'Od teraz ta osoba zatwierdza twoje wpisy.',
    },
    'no-longer-supervisor': {
      subject: ({ trainee }: Of) => `Nie kierujesz już specjalizacją: ${trainee}`,
      body: ({ supervisor }: Supervised) => `Przejmuje ją: ${supervisor}. Nic już nie musisz robić.`,
    },
    'unit-changed': {
      subject: ({ unit }: { unit: string }) => `Twoje szkolenie przeniesiono: ${unit}`,
      body: () => 'Nowa jednostka wskaże kierownika specjalizacji. Do tego czasu nikt nie zatwierdza twoich wpisów.',
    },
    'record-closed': {
      subject: () => 'Urząd wojewódzki zamknął twoją kartę',
      body: () => 'Przeczytaj powód i podstawę prawną. Kartę nadal możesz oglądać i pobrać.',
    },
    'trainee-removed': {
      subject: () => 'Urząd wojewódzki skreślił cię z rejestru',
      body: () => 'Przeczytaj powód i podstawę prawną. Kartę nadal możesz oglądać i pobrać.',
    },
    'record-ended-to-supervise': {
      subject: ({ trainee }: Of) => `Urząd wojewódzki zakończył prowadzenie karty: ${trainee}`,
      body: () => 'Powód i podstawa prawna są w karcie. Nic nie musisz robić.',
    },
    'whole-refused': {
      subject: () => 'Kierownik nie zatwierdził całości karty',
      body: () => 'Przeczytaj powód i uzupełnij, czego brakuje. Szkolenie trwa, możesz dodawać wpisy.',
    },
    'remark-answered': {
      subject: ({ trainee }: Of) => `Odpowiedź na uwagę: ${trainee}`,
      body: () => 'Przeczytaj ją. Gdy wszystkie uwagi mają odpowiedź, możesz zatwierdzić całość.',
    },
    'mentor-granted': {
      subject: ({ trainee }: Mentored) => `Możesz zatwierdzać wpisy: ${trainee}`,
      body: ({ rotation, from, until }: Mentored & { from: string; until: string }) =>
        `Staż: ${rotation}. Zatwierdzasz jego wpisy od ${from} do ${until}.`,
    },
    'mentor-named': {
      subject: ({ mentor }: { mentor: string }) => `Wpisy ze stażu zatwierdza: ${mentor}`,
      body: ({ trainee, rotation }: Mentored) => `Staż: ${rotation}. Lekarz: ${trainee}.`,
    },
    'mentor-revoked': {
      subject: ({ trainee }: Mentored) => `Nie zatwierdzasz już wpisów: ${trainee}`,
      body: ({ rotation }: Mentored) => `Odwołano upoważnienie do stażu: ${rotation}.`,
    },
    'mentor-withdrawn': {
      subject: ({ mentor }: { mentor: string }) => `Nie zatwierdza już wpisów ze stażu: ${mentor}`,
      body: ({ trainee, rotation }: Mentored) =>
        `Staż: ${rotation}. Lekarz: ${trainee}. Wpisy zatwierdza teraz kierownik specjalizacji.`,
    },
    'access-given': {
      subject: ({ trainee }: Of) => `Możesz czytać kartę: ${trainee}`,
      body: ({ until }: LetIn) => `Do ${until}, tylko do odczytu. Lekarz widzi, kiedy ją otwierasz.`,
    },
    'access-revoked': {
      subject: ({ trainee }: Of) => `Nie możesz już czytać karty: ${trainee}`,
      body: () => 'Lekarz zakończył dostęp. Nic więcej nie musisz robić.',
    },
    'deputy-named': {
      subject: ({ principal }: Deputised) => `Zastępujesz: ${principal}`,
      body: ({ from, until }: Deputised) =>
        `Od ${from} do ${until} możesz działać w tej roli: wybierz ją u góry strony. Wszystko podpiszesz swoim nazwiskiem.`,
    },
    'deputy-set': {
      subject: ({ deputy }: Deputised) => `Twoim zastępcą jest ${deputy}`,
      body: ({ from, until }: Deputised) => `Od ${from} do ${until}. Zakończysz to w każdej chwili na stronie konta.`,
    },
    'deputyship-ended': {
      subject: ({ principal }: Deputised) => `Nie zastępujesz już tej osoby: ${principal}`,
      body: () => 'Zastępstwo zakończono przed czasem. Nic więcej nie musisz robić.',
    },
    'deputy-gone': {
      subject: ({ deputy }: Deputised) => `Nie zastępuje Cię już ${deputy}`,
      body: () => 'Zastępstwo zakończono przed czasem. W Twojej roli działasz teraz tylko Ty.',
    },
    'email-to-confirm': {
      subject: () => 'Potwierdź swój adres e-mail',
      body: ({ hours }: { hours: number }) =>
        `Otwórz odnośnik poniżej i dokończ rejestrację w OpenSMK. Odnośnik działa raz, przez ${hours} h. To nie ty? Nie rób nic: bez tego odnośnika konto nie powstanie.`,
    },
    'account-opened': {
      subject: () => 'Masz konto w OpenSMK',
      body: ({ days }: { days: number }) =>
        `Administrator założył Ci konto i nadał rolę. Otwórz odnośnik poniżej i ustaw hasło: działa raz, przez ${days} ${daysWord(days)}. Hasła nie potrzebujesz, jeśli logujesz się loginem tożsamości.`,
    },
    'address-known': {
      subject: () => 'Masz już konto w OpenSMK',
      body: () => 'Ktoś podał twój adres przy rejestracji. To ty? Zaloguj się. Nie ty? Nie rób nic.',
    },
    'identity-confirmed': {
      subject: () => 'Twoja tożsamość jest potwierdzona',
      body: () => 'Zaloguj się i poproś o rolę. To nie ty? Zgłoś to od razu swojej izbie.',
    },
    'recovery-asked': {
      subject: () => 'Odzyskanie dostępu do konta w OpenSMK',
      body: ({ minutes }: { minutes: number }) =>
        `Otwórz odnośnik poniżej. Działa raz, przez ${minutes} minut. Potem potwierdzisz tożsamość tak jak przy rejestracji. To nie ty? Nie rób nic: sam odnośnik niczego nie otwiera.`,
    },
    'recovery-proved': {
      subject: () => 'Możesz ustalić nowe hasło w OpenSMK',
      body: ({ hours }: { hours: number }) =>
        `Twoją tożsamość potwierdzono osobiście. Otwórz odnośnik poniżej i ustal nowe hasło. Działa raz, przez ${hours} h. To nie ty? Zgłoś to od razu swojej izbie.`,
    },
    'access-recovered': {
      subject: () => 'Odzyskano dostęp do twojego konta w OpenSMK',
      body: ({ withoutFactor }: { withoutFactor: boolean }) =>
        `${withoutFactor ? 'Wyłączono drugi składnik i klucze dostępu. ' : ''}Wszystkie sesje są zakończone. Zaloguj się od nowa. To nie ty? Zgłoś to od razu swojej izbie.`,
    },
    'persons-joined': { subject: () => 'Połączono dwa wpisy o tobie', body: () => 'To nie ty? Zgłoś to swojej izbie.' },
    'accounts-merged': {
      subject: () => 'Twoje dwa konta w OpenSMK są teraz jednym',
      body: ({ address }: { address: string }) =>
        `Ktoś potwierdził twoją tożsamość na koncie z adresem ${address}, a ty masz tu konto od dawna. Zostaje dawne konto: jego role, hasło i drugi składnik. Logujesz się każdym z obu adresów, hasłem dawnego konta. To nie ty? Zgłoś to od razu swojej izbie.`,
    },
    'application-filed': {
      subject: ({ number }: Filed) => `Wniosek ${number} złożony`,
      body: ({ due }: Filed) => `Czas na rozpatrzenie jest do ${due}. Pobierz i zachowaj poświadczenie złożenia.`,
    },
    'case-to-decide': {
      subject: ({ applicant }: { applicant: string }) => `Wniosek czeka na rozpatrzenie: ${applicant}`,
      body: ({ due }: { due: string }) => `Sprawdź go i zdecyduj do ${due}.`,
    },
    'application-passed': {
      subject: ({ number }: Filed) => `Wniosek ${number} przeszedł dalej`,
      body: ({ due }: Filed) => `Nie ma do niego uwag. Następna ocena ma być gotowa do ${due}. Nic nie musisz robić.`,
    },
    'application-forwarded': {
      subject: ({ number }: Filed) => `Wniosek ${number} przekazano do właściwego organu`,
      body: ({ to, reason, due }: Filed & { to: string; reason: string }) =>
        `Teraz rozpatruje go: ${to}, do ${due}. Powód: ${reason} Dzień złożenia się nie zmienia, nic nie musisz robić.`,
    },
    'application-objected': {
      subject: ({ number }: Filed) => `Odwołanie w sprawie wniosku ${number} złożone`,
      body: ({ due }: Filed) => `Druga instancja ma czas do ${due}. Dostaniesz wiadomość, gdy zdecyduje.`,
    },
    'opinion-asked': {
      subject: ({ applicant }: { applicant: string }) => `Poproszono cię o opinię: ${applicant}`,
      body: ({ due }: { due: string }) => `Przeczytaj wniosek i pytanie, odpowiedz do ${due}. Opinię daje się raz.`,
    },
    'opinion-asked-of-another': {
      subject: ({ number }: Filed) => `Wniosek ${number}: poproszono o opinię`,
      body: ({ to, due }: Filed & { to: string }) => `Opinię ma dać: ${to}, do ${due}. Nic nie musisz robić.`,
    },
    'opinion-given': {
      subject: ({ number }: Filed) => `Wniosek ${number}: jest opinia`,
      body: ({ to }: { to: string }) => `Odpowiedź daje: ${to}. Przeczytasz ją na stronie wniosku.`,
    },
    'opinion-to-read': {
      subject: ({ applicant }: { applicant: string }) => `Jest opinia, o którą prosisz: ${applicant}`,
      body: () => 'Przeczytaj ją i rozpatrz wniosek.',
    },
    'application-returned': {
      subject: ({ number }: Filed) => `Wniosek ${number} wrócił do poprawy`,
      body: ({ due }: Filed) => `Przeczytaj uwagi, popraw wniosek i złóż go ponownie do ${due}.`,
    },
    'application-accepted': {
      subject: ({ number }: Decided) => `Wniosek ${number} uwzględniony`,
      body: ({ decision }: Decided) => `Otwórz go i przeczytaj, co się zmieniło. ${decisionToTake(decision)}`,
    },
    'application-refused': {
      subject: ({ number }: Decided) => `Odmowa w sprawie wniosku ${number}`,
      body: ({ decision }: Decided) =>
        `Otwórz wniosek: przeczytasz w nim uzasadnienie i pouczenie, co możesz zrobić. ${decisionToTake(decision)}`,
    },
  },
}
