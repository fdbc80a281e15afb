export const pl = {
  whoCanSignIn: ({ password }: { password: string }) => `Zaloguj się jako jedna z tych osób. Hasło: ${password}`,
  nobodyExists: 'To pokaz: żadna z tych osób nie istnieje.',
  lettersKept: 'Listy e-mail: żaden nie wychodzi (brak OPENSMK_SMTP_URL). Każdą wiadomość widać w skrzynce.',
  lettersSent: ({ server }: { server: string }) => `Listy e-mail: wysyła je ${server}`,
  name: 'Osoba',
  role: 'Rola',
  email: 'E-mail',
}
