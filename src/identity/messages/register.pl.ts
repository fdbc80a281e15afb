import { plural } from '../../platform/i18n/plural.ts'

const hoursWord = (count: number) => plural('pl', count, { one: 'godzinę', few: 'godziny', other: 'godzin' })
const minutesWord = (count: number) => plural('pl', count, { one: 'minutę', few: 'minuty', other: 'minut' })

export const pl = {
  register: 'Zarejestruj się',
  registerLead:
    'Podaj adres e-mail. Imiona, nazwisko i PESEL weźmiemy potem z potwierdzenia tożsamości: tutaj ich nie wpisujesz.',
  email: 'Adres e-mail',
  emailHelp: 'Na ten adres przyjdzie list z odnośnikiem. Podaj taki, który zostanie z tobą po zmianie szpitala.',
  typeEmail: 'Wpisz adres e-mail.',
  sendLetter: 'Wyślij list z odnośnikiem',
  haveAccount: 'Masz już konto?',
  toSignIn: 'Zaloguj się',
  letterSent: 'Sprawdź pocztę',
  letterSentLead: ({ email, hours }: { email: string; hours: number }) =>
    `Na adres ${email} idzie list. Otwórz odnośnik z listu: działa raz, przez ${hours} ${hoursWord(hours)}.`,
  noLetter: 'Nie ma listu?',
  noLetterWhy:
    'Zajrzyj do spamu i sprawdź, czy adres jest dobry. Na jeden adres wysyłamy najwyżej trzy listy na godzinę.',
  sendAgain: 'Wyślij list jeszcze raz',
  sentAgain: 'Wysłano jeszcze raz.',
  otherAddress: 'Podaj inny adres',
  demonstration: 'To pokaz: list nie wychodzi',
  demonstrationWhy: 'Przeczytasz go tutaj, zamiast w swojej poczcie.',
  showLetters: 'Pokaż listy',
  noLettersYet: 'Listu jeszcze nie ma. Poczekaj chwilę i naciśnij jeszcze raz.',
  openLink: 'Otwórz odnośnik z listu',
  confirm: 'Dokończ rejestrację',
  confirmLead: 'Twój adres e-mail będzie potwierdzony, a konto założone.',
  password: 'Hasło',
  passwordHelp: 'Co najmniej 10 znaków. Możesz zostawić puste, jeśli będziesz logować się tylko loginem tożsamości.',
  repeatPassword: 'Powtórz hasło',
  passwordsDiffer: 'Oba hasła mają być takie same.',
  welcome: 'Ustaw hasło do swojego konta',
  welcomeLead: 'Konto założył Ci administrator. Loginem tożsamości wejdziesz też bez hasła.',
  welcomeHelp: 'Co najmniej 10 znaków. Najłatwiej zapamiętać kilka zwykłych słów.',
  setPassword: 'Ustaw hasło i wejdź',
  openAccount: 'Potwierdź adres i załóż konto',
  registerAnew: 'Wyślij nowy list',
  refusals: {
    'bad-email': 'To nie wygląda na adres e-mail. Sprawdź, czy jest w nim @ i kropka.',
    'link-expired': 'Ten odnośnik już nie działa: był użyty, minął jego czas albo wysłano nowszy list.',
    'password-too-short': ({ least }: { least: number }) => `Hasło ma mieć co najmniej ${least} znaków.`,
    'password-too-long': ({ most }: { most: number }) => `Hasło może mieć najwyżej ${most} znaków.`,
    'password-easy': 'To hasło łatwo zgadnąć. Wymyśl inne, na przykład trzy niezwiązane słowa.',
    'too-many-requests': ({ minutes }: { minutes: number }) =>
      `Za dużo prób. Odczekaj ${minutes} ${minutesWord(minutes)} i spróbuj ponownie.`,
    'no-network': 'Nie ma połączenia z siecią. Spróbuj, gdy wróci.',
    fault: 'Coś się u nas zepsuło. Spróbuj jeszcze raz za chwilę.',
  },
}
