import type { ProcessWords } from '../../kernel/application.ts'

export const pl: ProcessWords = {
  title: 'Wniosek o nadanie uprawnień',
  rounds: { trainee: 'Lekarz lub inna osoba w trakcie specjalizacji' },
  stages: { decision: { desk: 'organ, jednostka albo urząd, który potwierdza tę rolę' } },
  sections: {
    licence: 'Prawo wykonywania zawodu',
    'licence student': 'Studia',
    'licence chamber': 'Izba',
    'licence university': 'Uczelnia',
    holding: 'Gdzie i do kiedy',
  },
  fields: {
    profession: {
      label: 'Zawód',
      options: {
        doctor: 'lekarz',
        dentist: 'lekarz dentysta',
        pharmacist: 'farmaceuta',
        nurse: 'pielęgniarka, pielęgniarz',
        midwife: 'położna, położny',
        'laboratory-diagnostician': 'diagnosta laboratoryjny',
        other: 'inny zawód w ochronie zdrowia',
      },
    },
    licenceNumber: {
      label: 'Numer prawa wykonywania zawodu (PWZ)',
      help: 'Lekarz i lekarz dentysta: siedem cyfr, na przykład 6990002. W innych zawodach sprawdzamy tylko długość: pełna reguła numeru nie jest nam znana.',
    },
    studies: { label: 'Kierunek studiów', options: { doctor: 'lekarski', dentist: 'lekarsko-dentystyczny' } },
    semesters: {
      label: 'Ukończone semestry',
      help: 'Kierunek lekarski: co najmniej 10. Lekarsko-dentystyczny: co najmniej 8.',
    },
    body: {
      label: 'Izba, która prowadzi Twój wpis w rejestrze, albo uczelnia',
      help: 'Wpisz miasto albo część nazwy. Lekarz wojskowy wybiera Wojskową Izbę Lekarską. Gdy nie da się ustalić izby okręgowej, wybierz Naczelną.',
    },
    unit: { label: 'Jednostka', help: 'Wpisz część nazwy albo miasto.' },
    voivodeship: { label: 'Województwo' },
    specialty: { label: 'Dziedzina', help: 'Wpisz część nazwy dziedziny.' },
    function: { label: 'Funkcja' },
    until: { label: 'Do kiedy', help: 'Zostaw puste, gdy rola ma trwać bez końca.' },
  },
  attachments: {
    proof: {
      label: 'Dokument, z którego wynika Twoje prawo do tej roli',
      help: 'Nie musisz go dołączać: organ sprawdza dane w swoim rejestrze. Pomaga, gdy zmieniły się niedawno. Na przykład skan prawa wykonywania zawodu, zaświadczenia z izby albo powołania.',
    },
  },
  accepting:
    'Po uwzględnieniu wniosku osoba od razu dostanie rolę. Numer PWZ, jeżeli go podała, trafi do rejestru osób.',
  accepted: 'Masz już tę rolę. Wybierz ją w menu przy swoim nazwisku.',
  legalBasis: 'art. 3 ust. 5 ustawy z 5 grudnia 1996 r. o zawodach lekarza i lekarza dentysty',
  objection: {
    to: 'organ wyższego stopnia',
    remedies:
      'Od tej decyzji możesz się odwołać do organu wyższego stopnia w terminie 14 dni od dnia jej doręczenia (art. 127 § 1 i 2 oraz art. 129 § 2 KPA). Odwołanie składa się za pośrednictwem izby, która wydała decyzję. W tym samym terminie możesz zrzec się prawa do odwołania (art. 127a KPA).',
  },
  register: 'rejestr osób OpenSMK',
  refusals: {
    'licence-number-shape':
      'Ten numer PWZ ma inną długość niż w tym zawodzie. Numer lekarza ma siedem cyfr i nie zaczyna się od zera. Sprawdź go na dokumencie.',
    'licence-number-check-digit':
      'Tego numeru PWZ nie ma: cyfra kontrolna się nie zgadza. Przepisz go jeszcze raz z dokumentu.',
    'licence-number-taken': 'Ten numer PWZ ma już inna osoba w systemie. Wyjaśnij to, zanim uwzględnisz wniosek.',
    'body-of-another-register': 'Ta instytucja nie prowadzi rejestru tego zawodu. Wybierz izbę swojego zawodu.',
    'too-few-semesters': 'Konto studenta dostaje się po 10 semestrach (kierunek lekarski) albo 8 (dentystyczny).',
    'function-not-of-role': 'Tej roli nie pełni się w takiej funkcji.',
    'bad-date': 'Wpisz dzień, który istnieje, albo zostaw to pole puste.',
    'day-gone': 'Ten dzień już minął. Wpisz późniejszy albo zostaw to pole puste.',
    'period-ends-before-it-begins': 'Ten dzień już minął. Zwróć wniosek, żeby poprawić datę.',
    'role-not-of-profession': 'Tej roli nie nadaje się osobom tego zawodu.',
    'identity-not-proved': 'Najpierw potwierdź tożsamość: bez tego nikt nie dostaje roli.',
    'role-held': 'Masz już tę rolę. Wybierz ją w menu przy swoim nazwisku.',
    'no-desk':
      'Nikt z tej izby, uczelni albo urzędu nie przyjmuje jeszcze wniosków w tym systemie. Szkic zostaje: złóż go, gdy zacznie.',
  },
}
