import { plural } from '../../platform/i18n/plural.ts'

export const pl = {
  account: 'Moje konto',
  personal: 'Dane',
  givenNames: 'Imiona',
  surname: 'Nazwisko',
  pesel: 'PESEL',
  licenceNumber: 'Numer prawa wykonywania zawodu',
  profession: 'Zawód',
  none: 'Brak',
  whoLooked: 'Zobacz, kto oglądał Twoje dane',
  myRoles: 'Role',
  myRolesLead: 'Działasz zawsze w jednej roli. Nad każdą stroną widać, w której.',
  since: ({ day }: { day: string }) => `od ${day}`,
  sinceUntil: ({ from, until }: { from: string; until: string }) => `od ${from} do ${until}`,
  active: 'Wybrana',
  actAs: 'Działaj w tej roli',
  chooseRole: 'W jakiej roli chcesz działać?',
  chooseRoleLead: 'Masz więcej niż jedną rolę. Zmienisz ją w każdej chwili u góry strony.',
  sessions: 'Gdzie jesteś zalogowany',
  sessionsLead: 'Nie poznajesz któregoś urządzenia? Zakończ tam sesję i zmień hasło.',
  thisSession: 'To urządzenie',
  sessionSeen: ({ moment }: { moment: string }) => `ostatnio ${moment}`,
  sessionEnds: ({ moment }: { moment: string }) => `wygaśnie ${moment}`,
  endSession: 'Zakończ sesję',
  endOtherSessions: 'Wyloguj wszystkie inne urządzenia',
  endedSessions: ({ count }: { count: number }) =>
    count === 0
      ? 'Nie było innych sesji.'
      : `Zakończono ${count} ${plural('pl', count, { one: 'sesję', few: 'sesje', other: 'sesji' })}.`,
  unknownDevice: 'Nieznane urządzenie',
  device: ({ browser, system }: { browser: string; system: string }) => `${browser}, ${system}`,
  changePassword: 'Zmień hasło',
  currentPassword: 'Hasło, którego używasz teraz',
  newPassword: 'Nowe hasło',
  newPasswordHelp: 'Co najmniej 10 znaków. Najłatwiej zapamiętać kilka zwykłych słów.',
  passwordChanged: 'Hasło zmienione',
  noPassword: 'Do tego konta logujesz się bez hasła, przez login tożsamości.',
  professions: {
    doctor: 'lekarz',
    dentist: 'lekarz dentysta',
    pharmacist: 'farmaceuta',
    nurse: 'pielęgniarka',
    midwife: 'położna',
    'laboratory-diagnostician': 'diagnosta laboratoryjny',
    other: 'inny zawód medyczny',
  },
  accountRefusals: {
    'wrong-password': 'To nie jest hasło, którego używasz teraz.',
    'password-too-short': ({ characters, least }: { characters: number; least: number }) =>
      `Nowe hasło ma ${characters} z co najmniej ${least} znaków. Dopisz jeszcze słowo.`,
    'password-too-long': ({ most }: { most: number }) => `Nowe hasło może mieć najwyżej ${most} znaków.`,
    'password-unchanged': 'To hasło, którego już używasz. Wymyśl inne.',
    'password-easy': 'To hasło łatwo zgadnąć: jest w nim Twój adres albo prawie same takie same znaki. Wymyśl inne.',
    'search-too-short': ({ least }: { least: number }) =>
      `Wpisz co najmniej ${least} litery nazwiska albo cały numer prawa wykonywania zawodu.`,
  },
}
