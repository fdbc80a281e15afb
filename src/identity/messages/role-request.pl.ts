import type { ProcessWords } from '../../kernel/application.ts'

export const pl: ProcessWords = {
  title: 'Wniosek o nadanie uprawnień',
  rounds: { trainee: 'Rola: lekarz odbywający szkolenie' },
  stages: { decision: { desk: 'izba, którą wskazano' } },
  sections: { licence: 'Prawo wykonywania zawodu' },
  fields: {
    profession: { label: 'Zawód', options: { doctor: 'lekarz', dentist: 'lekarz dentysta' } },
    licenceNumber: {
      label: 'Numer prawa wykonywania zawodu (PWZ)',
      help: 'Siedem cyfr, na przykład 6990002. Znajdziesz go na dokumencie z izby.',
    },
    body: {
      label: 'Izba, która prowadzi Twój wpis w rejestrze',
      help: 'Wpisz miasto albo część nazwy. Lekarz wojskowy wybiera Wojskową Izbę Lekarską. Gdy nie da się ustalić izby okręgowej, wybierz Naczelną.',
    },
  },
  attachments: {
    licenceScan: {
      label: 'Skan prawa wykonywania zawodu albo zaświadczenia z izby',
      help: 'Nie musisz go dołączać: izba sprawdza numer w swoim rejestrze. Dołącz, gdy prawo wydano niedawno albo zmieniło się nazwisko.',
    },
  },
  accepting: 'Po uwzględnieniu wniosku lekarz od razu dostanie rolę, a jego numer PWZ trafi do rejestru osób.',
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
      'Numer PWZ lekarza ma siedem cyfr i nie zaczyna się od zera. Sprawdź go na dokumencie z izby.',
    'licence-number-check-digit':
      'Tego numeru PWZ nie ma: cyfra kontrolna się nie zgadza. Przepisz go jeszcze raz z dokumentu.',
    'licence-number-taken': 'Ten numer PWZ ma już inna osoba w systemie. Wyjaśnij to, zanim uwzględnisz wniosek.',
    'body-of-another-register': 'Ta instytucja nie prowadzi rejestru tego zawodu. Wybierz izbę swojego zawodu.',
    'role-not-of-profession': 'Tej roli nie nadaje się osobom tego zawodu.',
    'identity-not-proved': 'Najpierw potwierdź tożsamość: bez tego nikt nie dostaje roli.',
    'role-held': 'Masz już tę rolę. Wybierz ją w menu przy swoim nazwisku.',
    'no-desk': 'Izba tego zawodu nie przyjmuje jeszcze wniosków w tym systemie.',
  },
}
